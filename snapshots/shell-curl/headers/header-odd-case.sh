curl --location --fail-with-body 'https://api.example.com/headers' \
  --header 'x-lower: 1' \
  --header 'X-UPPER: 2' \
  --header 'x-mIxEd: 3' \
  --header 'ETag: 4'
