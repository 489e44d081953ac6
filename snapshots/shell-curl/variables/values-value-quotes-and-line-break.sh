curl --location --fail-with-body 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw '{"escaped": "a \"b\"\n", "part": {"a": [1,
2]}}'
