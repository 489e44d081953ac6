from pathlib import Path

import requests

url = "https://api.example.com/upload"
files = [
    ("tab", ("a\tb.txt", Path("files/unportable/a\tb.txt").read_bytes(), "text/plain")),
    (
        "vertical-tab",
        ("a\x0bb.txt", Path("files/unportable/a\x0bb.txt").read_bytes(), "text/plain"),
    ),
    (
        "form-feed",
        ("a\x0cb.txt", Path("files/unportable/a\x0cb.txt").read_bytes(), "text/plain"),
    ),
    (
        "bell",
        ("a\x07b.txt", Path("files/unportable/a\x07b.txt").read_bytes(), "text/plain"),
    ),
    (
        "backspace",
        ("a\x08b.txt", Path("files/unportable/a\x08b.txt").read_bytes(), "text/plain"),
    ),
    (
        "escape",
        (
            "\x1b[31mred.txt",
            Path("files/unportable/\x1b[31mred.txt").read_bytes(),
            "text/plain",
        ),
    ),
    (
        "delete",
        ("a\x7fb.txt", Path("files/unportable/a\x7fb.txt").read_bytes(), "text/plain"),
    ),
    (
        "control-before-digit",
        ("\x011.txt", Path("files/unportable/\x011.txt").read_bytes(), "text/plain"),
    ),
]

response = requests.post(url, files=files)
response.raise_for_status()
print(response.text)
