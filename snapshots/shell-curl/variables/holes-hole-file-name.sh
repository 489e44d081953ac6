curl --location --fail-with-body 'https://api.example.com/things' \
  --form 'cover=@"{{folder}}/cover.png";type=image/png'
