curl --location --fail-with-body 'https://api.example.com/graphql' \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"query Get($id: ID!) { book(id: $id) { title } }","variables":{"id": 12345678901234567890, "b": 1.0, "a": -0}}'
