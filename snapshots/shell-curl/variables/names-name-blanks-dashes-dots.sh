curl --location --fail-with-body 'https://api.example.com/things' \
  --header 'X-A: {{my token}}' \
  --header 'X-B: {{my-token}}' \
  --header 'X-C: {{my.token}}' \
  --header 'X-D: {{my_token}}' \
  --header 'X-E: {{myToken}}' \
  --header 'X-F: {{MY_TOKEN}}'
