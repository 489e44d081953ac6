import requests

url = "https://api.example.com/v1/books/search?q=%22salt%20road%22%20%26%20sea&author=Tom%C3%A1%C5%A1%20Vrba&tag=maps&tag=coast"
headers = {
    "Accept": "application/json",
    "Authorization": "Bearer {{token}}",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
