curl --location --fail-with-body 'https://api.example.com/v1/books/b-1041/cover' \
  --request PUT \
  --header 'Authorization: Bearer {{token}}' \
  --form 'cover=@"files/cover.png";type=image/png' \
  --form-string 'caption=Front cover, second edition'
