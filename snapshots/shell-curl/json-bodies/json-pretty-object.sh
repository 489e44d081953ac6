curl --location --fail-with-body 'https://api.example.com/json' \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "title": "The Salt Road",
  "pages": 312
}'
