import requests

url = "https://api.example.com/me"
headers = {
    "X-Folder-Key": "folder-key",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
