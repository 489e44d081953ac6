curl --location --fail-with-body 'https://api.example.com/json' \
  --header 'Content-Type: application/json' \
  --data-raw '{"tag": "first", "other": true, "tag": "second"}'
