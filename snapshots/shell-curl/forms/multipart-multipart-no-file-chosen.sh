curl --location --fail-with-body 'https://api.example.com/upload' \
  --form 'file=@"/path/to/file";type=application/octet-stream' \
  --form-string 'next=1'
