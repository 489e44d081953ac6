curl --location --fail-with-body 'https://api.example.com/headers' \
  --header 'Content-Length: 8' \
  --header 'Content-Type: application/json' \
  --data-raw '{"a": 1}'
