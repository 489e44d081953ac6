curl --location --fail-with-body 'https://api.example.com/things/7' \
  --request TRACE \
  --header 'Content-Type: application/xml' \
  --data-raw '<x/>'
