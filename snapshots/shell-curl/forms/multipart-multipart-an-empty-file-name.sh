curl --location --fail-with-body 'https://api.example.com/things' \
  --form 'file=@"files/notes.txt";filename="";type=text/plain'
