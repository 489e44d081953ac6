curl --location --fail-with-body 'https://api.example.com/headers' \
  --header 'X-First: 1' \
  --header 'X-Second: a: b'
