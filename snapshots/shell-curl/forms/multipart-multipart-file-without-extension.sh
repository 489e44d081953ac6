curl --location --fail-with-body 'https://api.example.com/upload' \
  --form 'data=@"files/no-extension";type=application/octet-stream'
