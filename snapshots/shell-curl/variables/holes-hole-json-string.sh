curl --location --fail-with-body 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw '{
  "alone": "{{value}}",
  "middle": "a {{value}} \"b\"",
  "twice": "{{first}}{{second}}"
}'
