import requests

url = "https://api.example.com/things"
headers = {
    "Authorization": "Bearer {{api-secret}}",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
