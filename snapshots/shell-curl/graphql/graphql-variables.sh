curl --location --fail-with-body 'https://api.example.com/graphql' \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"query Get($id: ID!, $n: Int = 10) {\n  book(id: $id) {\n    title\n    reviews(first: $n) { text }\n  }\n}","variables":{
  "id": "b-1041",
  "n": 3
}}'
