curl --location --fail-with-body 'https://api.example.com/upload' \
  --form-string 'at=@files/notes.txt' \
  --form-string 'less=<files/notes.txt' \
  --form-string 'semicolon=a;type=text/html' \
  --form-string 'equals==x'
