curl --location --fail-with-body 'https://api.example.com/things/a:b/7:activate'
