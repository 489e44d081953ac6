curl --location --fail-with-body 'https://api.example.com/things' \
  --request PUT \
  --post301 --post302 --post303 \
  --header 'Content-Type: application/json' \
  --data-raw '{"a": 1}'
