curl --location --fail-with-body 'https://api.example.com/me' \
  --user 'ines:open-sesame'
