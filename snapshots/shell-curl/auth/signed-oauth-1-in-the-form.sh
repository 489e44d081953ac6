curl --location --fail-with-body 'https://api.example.com/posts' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-raw 'status=Hello%2C%20world%20%26%20co'
