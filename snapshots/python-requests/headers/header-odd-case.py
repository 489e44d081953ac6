import requests

url = "https://api.example.com/headers"
headers = {
    "x-lower": "1",
    "X-UPPER": "2",
    "x-mIxEd": "3",
    "ETag": "4",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
