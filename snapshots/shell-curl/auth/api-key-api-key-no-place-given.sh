curl --location --fail-with-body 'https://api.example.com/me' \
  --header 'X-Api-Key: k-123'
