curl --location --fail-with-body 'https://api.example.com/v1/books' \
  --header 'Content-Type: application/json' \
  --header 'Idempotency-Key: {{$guid}}' \
  --header 'Authorization: Bearer {{token}}' \
  --data-raw '{
  "title": "The Salt Road",
  "authors": ["Ines Okafor", "Tomáš Vrba"],
  "published": "2021-04-30",
  "pages": 312,
  "price": { "amount": 18.50, "currency": "EUR" },
  "blurb": "\"You can'\''t miss it,\" they said.\nWe did.",
  "translatedFrom": null
}'
