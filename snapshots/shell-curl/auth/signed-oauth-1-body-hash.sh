curl --location --fail-with-body 'https://api.example.com/posts' \
  --header 'Content-Type: application/json' \
  --data-raw '{"status": "Hello"}'
