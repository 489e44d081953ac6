curl --location --fail-with-body 'https://api.example.com/form' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-raw 'nul=a%00b'
