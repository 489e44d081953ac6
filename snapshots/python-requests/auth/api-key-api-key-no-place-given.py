import requests

url = "https://api.example.com/me"
headers = {
    "X-Api-Key": "k-123",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
