from pathlib import Path

import requests

url = "https://api.example.com/upload"
files = [
    (
        "data",
        (
            "no-extension",
            Path("files/no-extension").read_bytes(),
            "application/octet-stream",
        ),
    ),
]

response = requests.post(url, files=files)
response.raise_for_status()
print(response.text)
