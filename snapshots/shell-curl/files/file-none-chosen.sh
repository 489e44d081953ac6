curl --location --fail-with-body 'https://api.example.com/content' \
  --header 'Content-Type:' \
  --data ''
