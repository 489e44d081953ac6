curl --location --fail-with-body 'https://api.example.com/content' \
  --request PUT \
  --header 'Content-Type: application/octet-stream' \
  --data-binary '@files/all-bytes.bin'
