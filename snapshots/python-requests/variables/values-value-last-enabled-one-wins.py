import requests

url = "https://api.example.com/things"
headers = {
    "X-Twice": "second",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
