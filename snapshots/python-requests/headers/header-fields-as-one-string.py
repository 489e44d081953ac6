import requests

url = "https://api.example.com/headers"
headers = {
    "X-First": "1",
    "X-Second": "a: b",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
