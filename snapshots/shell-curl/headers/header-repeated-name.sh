curl --location --fail-with-body 'https://api.example.com/headers' \
  --header 'X-Tag: first' \
  --header 'X-Tag: second' \
  --header 'X-Other: x'
