import requests

url = "https://api.example.com/form"
payload = {
    "space": "a%20b",
    "slash": "a%2Fb",
    "plus": "a%2Bb",
}

response = requests.post(url, data=payload)
response.raise_for_status()
print(response.text)
