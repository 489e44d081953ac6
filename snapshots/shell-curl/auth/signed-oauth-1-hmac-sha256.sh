curl --location --fail-with-body 'https://api.example.com/request-token' \
  --header 'Content-Type:' \
  --data ''
