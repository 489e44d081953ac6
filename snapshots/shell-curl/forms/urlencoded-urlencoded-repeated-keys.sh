curl --location --fail-with-body 'https://api.example.com/form' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-urlencode 'tag=first' \
  --data-urlencode 'tag=second' \
  --data-urlencode 'other=x'
