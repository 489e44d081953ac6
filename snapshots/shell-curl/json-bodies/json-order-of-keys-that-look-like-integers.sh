curl --location --fail-with-body 'https://api.example.com/json' \
  --header 'Content-Type: application/json' \
  --data-raw '{"10": "ten", "b": "bee", "2": "two", "a": "ay", "1": "one"}'
