curl --location --fail-with-body 'https://api.example.com/headers' \
  --header 'X-Blank:   x  ' \
  --header 'X-Inner: a  b	c'
