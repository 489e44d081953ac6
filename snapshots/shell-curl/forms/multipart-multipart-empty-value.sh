curl --location --fail-with-body 'https://api.example.com/upload' \
  --form-string 'empty=' \
  --form-string 'next=1'
