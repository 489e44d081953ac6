curl --location --fail-with-body 'https://api.example.com/graphql' \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"mutation {\n  add(title: \"Say \\\"hi\\\"\", blurb: \"\"\"\n  two\n  lines\n  \"\"\") { id }\n}"}'
