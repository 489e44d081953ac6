from pathlib import Path

import requests

url = "https://api.example.com/things"
files = [
    ("file", ("", Path("files/notes.txt").read_bytes(), "text/plain")),
]

response = requests.post(url, files=files)
response.raise_for_status()
print(response.text)
