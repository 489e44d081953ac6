curl --location --fail-with-body 'https://api.example.com/upload' \
  --form-string 'a b=1' \
  --form-string 'list[]=2' \
  --form-string 'a;b=3' \
  --form '="4";headers="Content-Disposition: form-data; name=\"a=b\""' \
  --form-string 'a:b=5'
