curl --location --fail-with-body 'https://api.example.com/v1/books?genre=travel&limit=20&sort=-published' \
  --header 'Accept: application/json' \
  --header 'Authorization: Bearer {{token}}'
