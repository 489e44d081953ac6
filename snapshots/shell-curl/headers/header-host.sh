curl --location --fail-with-body 'https://api.example.com/headers' \
  --header 'Host: shop.example.org'
