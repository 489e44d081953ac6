curl --fail-with-body 'https://api.example.com/headers' \
  --header 'X-Latin: Grüße'
