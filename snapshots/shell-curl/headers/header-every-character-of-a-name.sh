curl --location --fail-with-body 'https://api.example.com/headers' \
  --header 'X-!#$%&'\''*+.^_`|~9: 1'
