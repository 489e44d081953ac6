curl --location --fail-with-body 'https://api.example.com:8443/things'
