curl --location --fail-with-body 'https://api.example.com/things?q=100%&r=%zz'
