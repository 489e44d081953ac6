import requests

url = "https://api.example.com/prices"
payload = {
    "amount": 20.0,
    "rate": 0.5,
}

response = requests.post(url, json=payload)
response.raise_for_status()
print(response.text)
