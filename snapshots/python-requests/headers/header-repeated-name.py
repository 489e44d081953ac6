import requests

url = "https://api.example.com/headers"
headers = {
    "X-Tag": "first, second",
    "X-Other": "x",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
