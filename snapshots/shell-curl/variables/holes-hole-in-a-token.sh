curl --location --fail-with-body 'https://api.example.com/me'
