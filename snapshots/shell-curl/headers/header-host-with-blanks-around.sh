curl --location --fail-with-body 'https://api.example.com/headers' \
  --header 'Host:  books.example.com '
