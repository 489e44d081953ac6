curl --location --fail-with-body 'https://api.example.com/content' \
  --header 'Content-Type: text/csv' \
  --data-binary '@files/reading list (2).csv'
