curl --location --fail-with-body 'https://api.example.com/v1/books/b-1041' \
  --request PATCH \
  --header 'Content-Type: application/merge-patch+json' \
  --header 'If-Match: "7"' \
  --header 'Authorization: Bearer {{token}}' \
  --data-raw '{
  "price": { "amount": 16.00, "currency": "EUR" },
  "inStock": false
}'
