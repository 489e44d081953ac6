curl --location --fail-with-body 'https://api.example.com/v1/books/b-1041' \
  --header 'Accept: application/json' \
  --header 'Authorization: Bearer {{token}}'
