import requests

url = "https://api.example.com/v1/orders"
headers = {
    "Accept": "application/json",
    "Authorization": "Bearer {{token}}",
}
payload = {
    "lines": [
        {
            "bookId": "b-1041",
            "count": 1,
        },
        {
            "bookId": "b-0977",
            "count": 2,
        },
    ],
    "giftWrap": True,
    "note": "{{note}}",
}

response = requests.post(url, headers=headers, json=payload)
response.raise_for_status()
print(response.text)
