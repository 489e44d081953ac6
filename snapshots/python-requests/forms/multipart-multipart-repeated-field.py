import requests

url = "https://api.example.com/upload"
files = [
    ("tag", (None, "first")),
    ("other", (None, "x")),
    ("tag", (None, "second")),
]

response = requests.post(url, files=files)
response.raise_for_status()
print(response.text)
