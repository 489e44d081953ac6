curl --location --fail-with-body 'https://api.example.com/form' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-urlencode 'and=a&b=c' \
  --data-urlencode 'percent=100%' \
  --data-urlencode 'question=a?b#c' \
  --data-urlencode 'semicolon=a;b,c' \
  --data-urlencode 'slash=/a/b:c@d'
