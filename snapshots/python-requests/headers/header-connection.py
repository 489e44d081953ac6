import requests

url = "https://api.example.com/headers"
headers = {
    "Connection": "close",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
