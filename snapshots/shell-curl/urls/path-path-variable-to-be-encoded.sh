curl --location --fail-with-body 'https://api.example.com/things/a%20b/c?d'
