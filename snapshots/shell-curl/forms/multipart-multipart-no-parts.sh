curl --location --fail-with-body 'https://api.example.com/upload' \
  --header 'Content-Type:' \
  --data ''
