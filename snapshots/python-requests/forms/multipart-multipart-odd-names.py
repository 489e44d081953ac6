import requests

url = "https://api.example.com/upload"
files = [
    ("a b", (None, "1")),
    ("list[]", (None, "2")),
    ("a;b", (None, "3")),
    ("a=b", (None, "4")),
    ("a:b", (None, "5")),
]

response = requests.post(url, files=files)
response.raise_for_status()
print(response.text)
