curl --location --fail-with-body 'https://api.example.com/form' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-urlencode 'at=@files/notes.txt' \
  --data-urlencode 'less=<files/notes.txt' \
  --data-urlencode 'equals==x' \
  --data-urlencode '%40key=v'
