import requests

url = "https://api.example.com/v1/books/b-1041"
headers = {
    "Content-Type": "application/merge-patch+json",
    "If-Match": '"7"',
    "Authorization": "Bearer {{token}}",
}
payload = """{
  "price": { "amount": 16.00, "currency": "EUR" },
  "inStock": false
}"""

response = requests.patch(url, headers=headers, data=payload)
response.raise_for_status()
print(response.text)
