from pathlib import Path

import requests

url = "https://api.example.com/upload"
files = [
    (
        "cover",
        ("notes.txt", Path("files/notes.txt").read_bytes(), "image/png, image/jpeg"),
    ),
    ("note", (None, "back soon", "words")),
]

response = requests.post(url, files=files)
response.raise_for_status()
print(response.text)
