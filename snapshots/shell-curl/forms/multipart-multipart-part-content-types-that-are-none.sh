curl --location --fail-with-body 'https://api.example.com/upload' \
  --form '=@"files/notes.txt";headers="Content-Disposition: form-data; name=\"cover\"; filename=\"notes.txt\"";headers="Content-Type: image/png, image/jpeg"' \
  --form '="back soon";headers="Content-Disposition: form-data; name=\"note\"";headers="Content-Type: words"'
