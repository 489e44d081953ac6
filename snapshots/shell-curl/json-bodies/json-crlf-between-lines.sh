curl --location --fail-with-body 'https://api.example.com/json' \
  --header 'Content-Type: application/json' \
  --data-raw $'{\r
  "a": 1,\r
  "b": "two"\r
}\r
'
