curl --location --fail-with-body 'https://api.example.com/graphql' \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"query Get($id: ID!) { book(id: $id, lang: \"{{lang}}\") { title } }","variables":{"id": "{{bookId}}", "n": {{count}}}}'
