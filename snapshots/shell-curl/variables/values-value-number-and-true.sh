curl --location --fail-with-body 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw '{"count": 42, "on": true, "text": "42"}'
