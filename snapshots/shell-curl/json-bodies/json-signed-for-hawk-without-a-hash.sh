curl --location --fail-with-body 'https://api.example.com/me' \
  --header 'Content-Type: application/json' \
  --data-raw '{"title": "Salt"}'
