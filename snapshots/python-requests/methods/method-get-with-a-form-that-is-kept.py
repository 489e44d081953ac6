import requests

url = "https://api.example.com/things/7"
payload = {
    "q": "salt",
}

response = requests.get(url, data=payload)
response.raise_for_status()
print(response.text)
