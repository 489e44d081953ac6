curl --location --fail-with-body 'https://api.example.com/things?a=1&&b=2&'
