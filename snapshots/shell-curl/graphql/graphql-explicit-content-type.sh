curl --location --fail-with-body 'https://api.example.com/graphql' \
  --header 'Content-Type: application/graphql-response+json' \
  --data-raw '{"query":"{ books { title } }"}'
