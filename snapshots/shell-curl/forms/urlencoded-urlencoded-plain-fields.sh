curl --location --fail-with-body 'https://api.example.com/form' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-urlencode 'title=Salt' \
  --data-urlencode 'author=Okafor' \
  --data-urlencode 'year=2021'
