curl --location --fail-with-body 'https://api.example.com/things/7' \
  --request PUT \
  --header 'Content-Type: application/json' \
  --data-raw '{"a": 1}'
