import requests

url = "https://api.example.com/upload"
files = [
    ('na"me', (None, "double")),
    ("na'me", (None, "single")),
    ("na\\me", (None, "backslash")),
]

response = requests.post(url, files=files)
response.raise_for_status()
print(response.text)
