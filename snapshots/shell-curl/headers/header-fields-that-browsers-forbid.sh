curl --location --fail-with-body 'https://api.example.com/headers' \
  --header 'Origin: https://www.example.com' \
  --header 'Referer: https://www.example.com/a' \
  --header 'Date: Sun, 06 Nov 1994 08:49:37 GMT' \
  --header 'Via: 1.1 proxy.example.com' \
  --header 'Sec-Fetch-Mode: cors'
