import requests

url = "https://api.example.com/headers"
headers = {
    "X-Colon": "a: b:c",
    "X-List": 'a, b;q=0.5, c="d, e"',
    "X-Url": "https://www.example.com/?a=b&c",
    "X-Hash": "# no comment // nor this",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
