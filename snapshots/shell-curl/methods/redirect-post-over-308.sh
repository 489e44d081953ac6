curl --location --fail-with-body 'https://api.example.com/things' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-urlencode 'a=b'
