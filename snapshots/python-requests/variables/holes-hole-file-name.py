from pathlib import Path

import requests

url = "https://api.example.com/things"
files = [
    ("cover", ("cover.png", Path("{{folder}}/cover.png").read_bytes(), "image/png")),
]

response = requests.post(url, files=files)
response.raise_for_status()
print(response.text)
