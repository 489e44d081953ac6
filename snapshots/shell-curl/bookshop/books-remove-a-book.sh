curl --location --fail-with-body 'https://api.example.com/v1/books/b-1041' \
  --request DELETE \
  --header 'Authorization: Bearer {{token}}'
