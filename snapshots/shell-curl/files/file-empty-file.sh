curl --location --fail-with-body 'https://api.example.com/content' \
  --header 'Content-Type: text/plain' \
  --data-binary '@files/empty.txt'
