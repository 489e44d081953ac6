curl --location --fail-with-body 'https://api.example.com/content' \
  --header 'Content-Type: application/json' \
  --data-binary '@files/book.json'
