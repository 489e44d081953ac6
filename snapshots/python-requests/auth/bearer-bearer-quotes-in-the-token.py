import requests

url = "https://api.example.com/me"
headers = {
    "Authorization": "Bearer a\"b'c$d\\e",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
