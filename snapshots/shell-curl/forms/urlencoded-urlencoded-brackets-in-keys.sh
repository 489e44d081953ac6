curl --location --fail-with-body 'https://api.example.com/form' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-urlencode 'list%5B%5D=1' \
  --data-urlencode 'list%5B%5D=2' \
  --data-urlencode 'map%5Bkey%5D=3'
