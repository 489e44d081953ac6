curl --location --fail-with-body 'https://api.example.com/upload' \
  --form-string $'nul=ab'
