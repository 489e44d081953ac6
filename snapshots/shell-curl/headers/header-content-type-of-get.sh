curl --location --fail-with-body 'https://api.example.com/headers' \
  --header 'Content-Type: application/json'
