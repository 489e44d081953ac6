import requests

url = "https://api.example.com/v1/books/b-1041"
headers = {
    "Authorization": "Bearer {{token}}",
}

response = requests.delete(url, headers=headers)
response.raise_for_status()
print(response.text)
