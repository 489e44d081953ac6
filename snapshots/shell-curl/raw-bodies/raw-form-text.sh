curl --location --fail-with-body 'https://api.example.com/raw' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-raw 'a=1&b=two words&c=%20'
