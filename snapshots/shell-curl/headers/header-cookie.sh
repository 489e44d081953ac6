curl --location --fail-with-body 'https://api.example.com/headers' \
  --header 'Cookie: session=abc123; theme="dark"; empty='
