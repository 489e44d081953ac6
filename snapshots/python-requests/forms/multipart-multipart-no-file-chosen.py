from pathlib import Path

import requests

url = "https://api.example.com/upload"
files = [
    ("file", ("file", Path("/path/to/file").read_bytes(), "application/octet-stream")),
    ("next", (None, "1")),
]

response = requests.post(url, files=files)
response.raise_for_status()
print(response.text)
