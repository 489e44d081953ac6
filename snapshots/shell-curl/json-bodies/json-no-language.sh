curl --location --fail-with-body 'https://api.example.com/json' \
  --header 'Content-Type: text/plain' \
  --data-raw '{"a": 1}'
