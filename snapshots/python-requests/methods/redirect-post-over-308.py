import requests

url = "https://api.example.com/things"
payload = {
    "a": "b",
}

response = requests.post(url, data=payload)
response.raise_for_status()
print(response.text)
