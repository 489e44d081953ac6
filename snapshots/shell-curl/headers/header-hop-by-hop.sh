curl --location --fail-with-body 'https://api.example.com/headers' \
  --header 'Keep-Alive: timeout=5' \
  --header 'X-Next: 1'
