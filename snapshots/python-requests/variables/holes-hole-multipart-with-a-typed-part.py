import requests

url = "https://api.example.com/upload"
files = [
    ("meta", (None, '{"title": "{{title}}"}', "application/json")),
    ("note", (None, "{{note}}")),
]

response = requests.post(url, files=files)
response.raise_for_status()
print(response.text)
