curl --location --fail-with-body 'https://api.example.com/form' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-raw 'blank=salt%20road&plus=a%2Bb&a%20b=key'
