curl --location --globoff --fail-with-body 'https://api.example.com/things?a=1&key={{api-key}}'
