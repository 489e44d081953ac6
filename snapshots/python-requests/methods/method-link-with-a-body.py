import requests

url = "https://api.example.com/things/7"
payload = {
    "to": 8,
}

response = requests.request("LINK", url, json=payload)
response.raise_for_status()
print(response.text)
