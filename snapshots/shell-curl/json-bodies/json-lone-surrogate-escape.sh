curl --location --fail-with-body 'https://api.example.com/json' \
  --header 'Content-Type: application/json' \
  --data-raw '{"lone": "\ud800", "swapped": "\ude00\ud83d"}'
