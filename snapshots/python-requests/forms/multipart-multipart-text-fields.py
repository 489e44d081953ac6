import requests

url = "https://api.example.com/upload"
files = [
    ("title", (None, "Salt")),
    ("year", (None, "2021")),
]

response = requests.post(url, files=files)
response.raise_for_status()
print(response.text)
