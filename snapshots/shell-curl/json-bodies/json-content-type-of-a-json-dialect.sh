curl --location --fail-with-body 'https://api.example.com/json' \
  --header 'Content-Type: application/vnd.api+json; version=2' \
  --data-raw '{"data": {"type": "books", "id": "1"}}'
