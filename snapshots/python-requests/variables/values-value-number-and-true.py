import requests

url = "https://api.example.com/things"
payload = {
    "count": 42,
    "on": True,
    "text": "42",
}

response = requests.post(url, json=payload)
response.raise_for_status()
print(response.text)
