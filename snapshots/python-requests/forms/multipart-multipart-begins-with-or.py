import requests

url = "https://api.example.com/upload"
files = [
    ("at", (None, "@files/notes.txt")),
    ("less", (None, "<files/notes.txt")),
    ("semicolon", (None, "a;type=text/html")),
    ("equals", (None, "=x")),
]

response = requests.post(url, files=files)
response.raise_for_status()
print(response.text)
