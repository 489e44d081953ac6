import requests

url = "https://api.example.com/headers"
headers = {
    "X-Latin": "Grüße",
}

response = requests.get(url, headers=headers, allow_redirects=False)
response.raise_for_status()
print(response.text)
