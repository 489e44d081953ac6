curl --location --fail-with-body 'https://api.example.com/headers' \
  --header 'Content-Type: application/json; charset=utf-8; profile="a b"' \
  --data-raw '{"a": 1}'
