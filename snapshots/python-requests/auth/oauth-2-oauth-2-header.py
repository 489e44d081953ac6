import requests

url = "https://api.example.com/me"
headers = {
    "Authorization": "Bearer tok-1",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
