curl --location --fail-with-body 'https://api.example.com/json' \
  --header 'Content-Type: application/json' \
  --data-raw '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"x": 1}}, "hasOwnProperty": 1, "toString": "text"}'
