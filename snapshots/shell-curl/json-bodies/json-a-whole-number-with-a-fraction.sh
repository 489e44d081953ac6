curl --location --fail-with-body 'https://api.example.com/prices' \
  --header 'Content-Type: application/json' \
  --data-raw '{"amount": 20.0, "rate": 0.5}'
