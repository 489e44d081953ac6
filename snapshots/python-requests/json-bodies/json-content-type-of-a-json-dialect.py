import requests

url = "https://api.example.com/json"
headers = {
    "Content-Type": "application/vnd.api+json; version=2",
}
payload = {
    "data": {
        "type": "books",
        "id": "1",
    },
}

response = requests.post(url, headers=headers, json=payload)
response.raise_for_status()
print(response.text)
