import requests

url = "https://api.example.com/upload"
files = [
    ("meta", (None, '{"title": "Salt"}', "application/json")),
    ("plain", (None, "x")),
]

response = requests.post(url, files=files)
response.raise_for_status()
print(response.text)
