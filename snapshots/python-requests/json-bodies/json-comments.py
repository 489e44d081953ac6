import requests

url = "https://api.example.com/json"
payload = {
    "title": "The Salt Road",
    "url": "https://api.example.com//path",
    "glob": "/* no comment */",
}

response = requests.post(url, json=payload)
response.raise_for_status()
print(response.text)
