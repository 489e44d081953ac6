from pathlib import Path

import requests

url = "https://api.example.com/upload"
files = [
    ("caption", (None, "Front")),
    ("cover", ("cover.png", Path("files/cover.png").read_bytes(), "image/png")),
    ("alt", (None, "A road")),
]

response = requests.post(url, files=files)
response.raise_for_status()
print(response.text)
