curl --location --fail-with-body 'https://api.example.com/form' \
  --header 'Content-Type:' \
  --data-urlencode 'a=1'
