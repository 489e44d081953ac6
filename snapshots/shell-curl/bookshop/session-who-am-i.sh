curl --location --fail-with-body 'https://api.example.com/v1/me' \
  --header 'Authorization: Bearer {{token}}'
