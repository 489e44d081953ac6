from pathlib import Path

import requests

url = "https://api.example.com/upload"
files = [
    ("single", ("'.txt", Path("files/unportable/'.txt").read_bytes(), "text/plain")),
    ("double", ('".txt', Path('files/unportable/".txt').read_bytes(), "text/plain")),
    (
        "both",
        (
            'it\'s "so".txt',
            Path('files/unportable/it\'s "so".txt').read_bytes(),
            "text/plain",
        ),
    ),
    (
        "two-singles",
        ("''.txt", Path("files/unportable/''.txt").read_bytes(), "text/plain"),
    ),
    (
        "two-doubles",
        ('"".txt', Path('files/unportable/"".txt').read_bytes(), "text/plain"),
    ),
    (
        "backslash",
        ("\\.txt", Path("files/unportable/\\.txt").read_bytes(), "text/plain"),
    ),
    (
        "backslash-at-end",
        ("a\\.txt", Path("files/unportable/a\\.txt").read_bytes(), "text/plain"),
    ),
    (
        "two-backslashes",
        ("a\\\\.txt", Path("files/unportable/a\\\\.txt").read_bytes(), "text/plain"),
    ),
    (
        "backslash-double",
        ('a\\"b.txt', Path('files/unportable/a\\"b.txt').read_bytes(), "text/plain"),
    ),
    (
        "backslash-single",
        ("a\\'b.txt", Path("files/unportable/a\\'b.txt").read_bytes(), "text/plain"),
    ),
    (
        "backslash-n",
        ("a\\nb.txt", Path("files/unportable/a\\nb.txt").read_bytes(), "text/plain"),
    ),
    (
        "backslash-u",
        (
            "\\u0041\\x41\\101.txt",
            Path("files/unportable/\\u0041\\x41\\101.txt").read_bytes(),
            "text/plain",
        ),
    ),
    (
        "folder",
        (
            "C:\\new\\table.txt",
            Path("files/unportable/C:\\new\\table.txt").read_bytes(),
            "text/plain",
        ),
    ),
]

response = requests.post(url, files=files)
response.raise_for_status()
print(response.text)
