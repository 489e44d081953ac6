curl --location --fail-with-body 'https://api.example.com/upload' \
  --form-string 'na"me=double' \
  --form-string 'na'\''me=single' \
  --form-string 'na\me=backslash'
