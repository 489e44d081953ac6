curl --location --fail-with-body 'https://api.example.com/headers' \
  --header 'x-tag: second'
