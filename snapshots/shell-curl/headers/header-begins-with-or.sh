curl --location --fail-with-body 'https://api.example.com/headers' \
  --header 'X-At: @files/notes.txt' \
  --header 'X-Less: <files/notes.txt'
