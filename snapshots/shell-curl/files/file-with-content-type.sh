curl --location --fail-with-body 'https://api.example.com/content' \
  --header 'Content-Type: application/octet-stream' \
  --data-binary '@files/cover.png'
