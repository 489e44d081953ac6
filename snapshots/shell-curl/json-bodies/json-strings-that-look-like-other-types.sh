curl --location --fail-with-body 'https://api.example.com/json' \
  --header 'Content-Type: application/json' \
  --data-raw '{"number": "42", "float": "1.0", "zero": "007", "date": "2021-04-30", "json": "{\"a\": 1}", "at": "@file", "colon": ":=1", "empty": " "}'
