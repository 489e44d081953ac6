curl --location --fail-with-body 'https://api.example.com/upload' \
  --form 'cover=@"files/cover.png";type=image/png'
