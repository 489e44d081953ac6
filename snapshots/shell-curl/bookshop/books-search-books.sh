curl --location --fail-with-body 'https://api.example.com/v1/books/search?q=%22salt%20road%22%20%26%20sea&author=Tom%C3%A1%C5%A1%20Vrba&tag=maps&tag=coast' \
  --header 'Accept: application/json' \
  --header 'Authorization: Bearer {{token}}'
