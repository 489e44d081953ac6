curl --location --fail-with-body 'https://api.example.com/form' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-urlencode 'lf=one
two' \
  --data-urlencode $'crlf=one\r
two' \
  --data-urlencode 'tab=one	two'
