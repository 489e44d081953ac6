import requests

url = "https://api.example.com/form"
payload = {
    "title": "Salt",
    "author": "Okafor",
    "year": "2021",
}

response = requests.post(url, data=payload)
response.raise_for_status()
print(response.text)
