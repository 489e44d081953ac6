curl --location --fail-with-body 'https://api.example.com/things/7' \
  --request DELETE \
  --header 'Content-Type: application/json' \
  --data-raw '{"reason": "sold out"}'
