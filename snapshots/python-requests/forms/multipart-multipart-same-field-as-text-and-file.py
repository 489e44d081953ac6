from pathlib import Path

import requests

url = "https://api.example.com/upload"
files = [
    ("data", (None, "inline")),
    ("data", ("notes.txt", Path("files/notes.txt").read_bytes(), "text/plain")),
]

response = requests.post(url, files=files)
response.raise_for_status()
print(response.text)
