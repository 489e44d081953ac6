import requests

url = "https://api.example.com/upload"
files = [
    ("a", (None, "1")),
]

response = requests.post(url, files=files)
response.raise_for_status()
print(response.text)
