curl --location --fail-with-body 'https://api.example.com/things/7' \
  --request LINK \
  --header 'Content-Type: application/json' \
  --data-raw '{"to": 8}'
