import requests

url = "https://api.example.com/headers"
headers = {
    "x-tag": "second",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
