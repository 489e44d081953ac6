import requests

url = "https://api.example.com/v1/books"
headers = {
    "Content-Type": "application/json",
    "Idempotency-Key": "{{$guid}}",
    "Authorization": "Bearer {{token}}",
}
payload = r"""{
  "title": "The Salt Road",
  "authors": ["Ines Okafor", "Tomáš Vrba"],
  "published": "2021-04-30",
  "pages": 312,
  "price": { "amount": 18.50, "currency": "EUR" },
  "blurb": "\"You can't miss it,\" they said.\nWe did.",
  "translatedFrom": null
}"""

response = requests.post(url, headers=headers, data=payload.encode())
response.raise_for_status()
print(response.text)
