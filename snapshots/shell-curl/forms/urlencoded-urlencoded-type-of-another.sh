curl --location --fail-with-body 'https://api.example.com/form' \
  --header 'Content-Type: text/plain' \
  --data-urlencode 'a=1'
