curl --location --fail-with-body 'https://api.example.com/form' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-urlencode 'space=a%20b' \
  --data-urlencode 'slash=a%2Fb' \
  --data-urlencode 'plus=a%2Bb'
