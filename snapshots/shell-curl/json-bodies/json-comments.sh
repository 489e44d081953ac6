curl --location --fail-with-body 'https://api.example.com/json' \
  --header 'Content-Type: application/json' \
  --data-raw '{
  
  "title": "The Salt Road", 
  "url": "https://api.example.com//path",
  "glob": "/* no comment */"
}'
