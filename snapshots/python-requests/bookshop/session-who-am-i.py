import requests

url = "https://api.example.com/v1/me"
headers = {
    "Authorization": "Bearer {{token}}",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
