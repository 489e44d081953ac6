curl --location --fail-with-body 'https://api.example.com/headers' \
  --header 'content-type: application/json' \
  --data-raw '{"a": 1}'
