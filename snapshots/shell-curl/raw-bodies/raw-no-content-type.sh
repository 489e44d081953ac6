curl --location --fail-with-body 'https://api.example.com/raw' \
  --header 'X-Next: 1' \
  --header 'Content-Type:' \
  --data-raw '{"a": 1}'
