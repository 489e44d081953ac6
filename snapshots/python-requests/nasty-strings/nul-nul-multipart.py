import requests

url = "https://api.example.com/upload"
files = [
    ("nul", (None, "a\x00b")),
]

response = requests.post(url, files=files)
response.raise_for_status()
print(response.text)
