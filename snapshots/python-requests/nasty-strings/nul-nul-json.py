import requests

url = "https://api.example.com/json"
payload = {
    "a\x00b": "\x001",
}

response = requests.post(url, json=payload)
response.raise_for_status()
print(response.text)
