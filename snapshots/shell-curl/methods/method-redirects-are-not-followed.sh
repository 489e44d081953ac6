curl --fail-with-body 'https://api.example.com/things/7'
