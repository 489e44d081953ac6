curl --location --fail-with-body 'https://api.example.com/headers' \
  --header 'X-Empty;' \
  --header 'X-Next: 1'
