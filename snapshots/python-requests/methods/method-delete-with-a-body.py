import requests

url = "https://api.example.com/things/7"
payload = {
    "reason": "sold out",
}

response = requests.delete(url, json=payload)
response.raise_for_status()
print(response.text)
