curl --location --fail-with-body 'https://api.example.com/raw' \
  --header 'Content-Type: application/x-ndjson' \
  --data-raw '{"a": 1}
{"a": 2}
'
