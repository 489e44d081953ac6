curl --location --fail-with-body 'https://api.example.com/headers' \
  --header 'X-Latin: Füße à la café ½'
