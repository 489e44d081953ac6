curl --location --fail-with-body 'https://api.example.com/upload' \
  --form 'data=@"files/notes.txt";type=text/csv; charset=utf-8'
