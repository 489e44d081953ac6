curl --location --fail-with-body 'https://api.example.com/raw' \
  --header 'Content-Type: text/plain' \
  --data-raw 'One line of text.'
