curl --location --head --fail-with-body 'https://api.example.com/things'
