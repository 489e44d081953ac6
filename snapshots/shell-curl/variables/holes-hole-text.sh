curl --location --fail-with-body 'https://api.example.com/things' \
  --header 'Content-Type: text/plain' \
  --data-raw 'Dear {{name}},

your order {{order}} is "ready".
'
