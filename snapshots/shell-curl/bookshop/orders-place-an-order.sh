curl --location --fail-with-body 'https://api.example.com/v1/orders' \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --header 'Authorization: Bearer {{token}}' \
  --data-raw '{
  "lines": [
    { "bookId": "b-1041", "count": 1 },
    { "bookId": "b-0977", "count": 2 }
  ],
  "giftWrap": true,
  "note": "{{note}}"
}'
