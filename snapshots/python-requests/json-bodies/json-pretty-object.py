import requests

url = "https://api.example.com/json"
payload = {
    "title": "The Salt Road",
    "pages": 312,
}

response = requests.post(url, json=payload)
response.raise_for_status()
print(response.text)
