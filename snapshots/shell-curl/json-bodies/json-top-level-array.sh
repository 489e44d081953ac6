curl --location --fail-with-body 'https://api.example.com/json' \
  --header 'Content-Type: application/json' \
  --data-raw '[{"id": 1}, {"id": 2}, [3, "three"], null]'
