import requests

url = "https://api.example.com/things"
files = [
    ("{{key}}", (None, "1")),
    ("value", (None, "{{value}}")),
    ("part", (None, "a {{value}} & b")),
]

response = requests.post(url, files=files)
response.raise_for_status()
print(response.text)
