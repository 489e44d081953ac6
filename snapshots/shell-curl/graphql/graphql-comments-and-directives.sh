curl --location --fail-with-body 'https://api.example.com/graphql' \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"# first\nquery Get($full: Boolean!) {\n  books {\n    title # inline\n    blurb @include(if: $full)\n  }\n}","variables":{"full": true}}'
