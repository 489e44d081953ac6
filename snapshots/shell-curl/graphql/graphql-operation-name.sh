curl --location --fail-with-body 'https://api.example.com/graphql' \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"query A { books { id } }\nquery B { authors { id } }","operationName":"B","variables":{}}'
