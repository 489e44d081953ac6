curl --location --fail-with-body 'https://api.example.com/upload' \
  --form-string 'caption=Front' \
  --form 'cover=@"files/cover.png";type=image/png' \
  --form-string 'alt=A road'
