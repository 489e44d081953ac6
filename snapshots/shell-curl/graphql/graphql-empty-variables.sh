curl --location --fail-with-body 'https://api.example.com/graphql' \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"{ books { title } }"}'
