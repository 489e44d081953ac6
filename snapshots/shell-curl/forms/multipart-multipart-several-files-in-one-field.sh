curl --location --fail-with-body 'https://api.example.com/upload' \
  --form 'files=@"files/cover.png";type=image/png' \
  --form 'files=@"files/notes.txt";type=text/plain' \
  --form 'files=@"files/all-bytes.bin";type=application/octet-stream'
