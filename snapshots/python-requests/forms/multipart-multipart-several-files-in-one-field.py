from pathlib import Path

import requests

url = "https://api.example.com/upload"
files = [
    ("files", ("cover.png", Path("files/cover.png").read_bytes(), "image/png")),
    ("files", ("notes.txt", Path("files/notes.txt").read_bytes(), "text/plain")),
    (
        "files",
        (
            "all-bytes.bin",
            Path("files/all-bytes.bin").read_bytes(),
            "application/octet-stream",
        ),
    ),
]

response = requests.post(url, files=files)
response.raise_for_status()
print(response.text)
