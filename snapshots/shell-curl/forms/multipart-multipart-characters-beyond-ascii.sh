curl --location --fail-with-body 'https://api.example.com/upload' \
  --form-string 'żółw=日本' \
  --form-string 'emoji=😀'
