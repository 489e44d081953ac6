import requests

url = "https://api.example.com/me"
headers = {
    "Authorization": "Custom own",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
