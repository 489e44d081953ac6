curl --location --fail-with-body 'https://api.example.com/upload' \
  --form-string 'data=inline' \
  --form 'data=@"files/notes.txt";type=text/plain'
