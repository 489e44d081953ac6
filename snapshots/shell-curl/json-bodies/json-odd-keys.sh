curl --location --fail-with-body 'https://api.example.com/json' \
  --header 'Content-Type: application/json' \
  --data-raw '{"": "empty", " ": "blank", "a b": 1, "a.b": 2, "a[0]": 3, "a-b": 4, "0": 5, "@id": 6, "#id": 7, "a\"b": 8, "a\nb": 9}'
