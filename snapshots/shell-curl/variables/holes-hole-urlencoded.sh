curl --location --fail-with-body 'https://api.example.com/things' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-raw '{{key}}=1&value={{value}}&part=a%20{{value}}%20%26%20b'
