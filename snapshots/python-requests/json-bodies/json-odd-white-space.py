import requests

url = "https://api.example.com/json"
payload = {
    "a": 1,
    "b": [1, 2],
}

response = requests.post(url, json=payload)
response.raise_for_status()
print(response.text)
