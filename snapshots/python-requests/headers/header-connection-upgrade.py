import requests

url = "https://api.example.com/things"
headers = {
    "Connection": "Upgrade",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
