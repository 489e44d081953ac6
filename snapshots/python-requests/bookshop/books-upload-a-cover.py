from pathlib import Path

import requests

url = "https://api.example.com/v1/books/b-1041/cover"
headers = {
    "Authorization": "Bearer {{token}}",
}
files = [
    ("cover", ("cover.png", Path("files/cover.png").read_bytes(), "image/png")),
    ("caption", (None, "Front cover, second edition")),
]

response = requests.put(url, headers=headers, files=files)
response.raise_for_status()
print(response.text)
