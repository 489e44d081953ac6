curl --location --fail-with-body 'https://api.example.com/json' \
  --header 'Content-Type: application/json' \
  --data-raw '{"class": 1, "def": 2, "end": 3, "nil": 4, "None": 5, "self": 6, "type": 7, "func": 8, "null": 9, "true": 10, "$ref": "#/x"}'
