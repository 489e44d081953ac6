curl --location --fail-with-body 'https://api.example.com/form' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-urlencode '%C5%BC%C3%B3%C5%82w=日本' \
  --data-urlencode 'emoji=😀' \
  --data-urlencode 'latin=é'
