curl --location --fail-with-body 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw '{"{{key}}": 1, "a-{{key}}": 2}'
