curl --location --fail-with-body 'https://api.example.com/things' \
  --header 'Connection: Upgrade'
