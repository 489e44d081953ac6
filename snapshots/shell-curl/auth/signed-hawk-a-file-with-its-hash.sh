curl --location --fail-with-body 'https://api.example.com/me' \
  --header 'Content-Type: text/plain' \
  --data-binary '@files/notes.txt'
