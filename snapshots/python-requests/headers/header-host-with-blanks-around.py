import requests

url = "https://api.example.com/headers"
headers = {
    "Host": "books.example.com",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
