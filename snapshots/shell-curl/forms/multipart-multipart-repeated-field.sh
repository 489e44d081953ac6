curl --location --fail-with-body 'https://api.example.com/upload' \
  --form-string 'tag=first' \
  --form-string 'other=x' \
  --form-string 'tag=second'
