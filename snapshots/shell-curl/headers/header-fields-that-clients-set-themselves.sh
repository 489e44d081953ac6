curl --location --compressed --fail-with-body 'https://api.example.com/headers' \
  --header 'User-Agent: bookshop/1.0' \
  --header 'Accept: application/json' \
  --header 'Accept-Encoding: identity' \
  --header 'Accept-Language: cs, en;q=0.5' \
  --header 'Cache-Control: no-cache'
