from pathlib import Path

import requests

url = "https://api.example.com/upload"
files = [
    (
        "data",
        (
            "reading list (2).csv",
            Path("files/reading list (2).csv").read_bytes(),
            "text/csv",
        ),
    ),
    (
        "data",
        (
            "it's the author's notes.txt",
            Path("files/it's the author's notes.txt").read_bytes(),
            "text/plain",
        ),
    ),
    (
        "data",
        ("żółw 日本 😀.txt", Path("files/żółw 日本 😀.txt").read_bytes(), "text/plain"),
    ),
    ("data", ("empty.txt", Path("files/empty.txt").read_bytes(), "text/plain")),
]

response = requests.post(url, files=files)
response.raise_for_status()
print(response.text)
