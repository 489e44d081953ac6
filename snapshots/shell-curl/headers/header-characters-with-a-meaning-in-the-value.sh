curl --location --fail-with-body 'https://api.example.com/headers' \
  --header 'X-Colon: a: b:c' \
  --header 'X-List: a, b;q=0.5, c="d, e"' \
  --header 'X-Url: https://www.example.com/?a=b&c' \
  --header 'X-Hash: # no comment // nor this'
