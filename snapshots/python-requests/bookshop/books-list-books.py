import requests

url = "https://api.example.com/v1/books?genre=travel&limit=20&sort=-published"
headers = {
    "Accept": "application/json",
    "Authorization": "Bearer {{token}}",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
