import requests

url = "https://api.example.com/headers"
headers = {
    "User-Agent": "bookshop/1.0",
    "Accept": "application/json",
    "Accept-Encoding": "identity",
    "Accept-Language": "cs, en;q=0.5",
    "Cache-Control": "no-cache",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
