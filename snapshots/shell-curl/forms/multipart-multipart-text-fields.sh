curl --location --fail-with-body 'https://api.example.com/upload' \
  --form-string 'title=Salt' \
  --form-string 'year=2021'
