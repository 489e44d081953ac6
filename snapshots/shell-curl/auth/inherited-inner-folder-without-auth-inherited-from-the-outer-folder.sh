curl --location --fail-with-body 'https://api.example.com/me' \
  --header 'X-Folder-Key: folder-key'
