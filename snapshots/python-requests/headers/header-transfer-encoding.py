import requests

url = "https://api.example.com/things"
payload = {
    "a": 1,
}

response = requests.post(url, json=payload)
response.raise_for_status()
print(response.text)
