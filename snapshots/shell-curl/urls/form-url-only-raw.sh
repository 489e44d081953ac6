curl --location --globoff --fail-with-body 'https://api.example.com/things/{{id}}?a=1&a=2&flag'
