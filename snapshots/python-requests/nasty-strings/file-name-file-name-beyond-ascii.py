from pathlib import Path

import requests

url = "https://api.example.com/upload"
files = [
    ("latin", ("é ½.txt", Path("files/unportable/é ½.txt").read_bytes(), "text/plain")),
    (
        "latin-control",
        ("a\x85b.txt", Path("files/unportable/a\x85b.txt").read_bytes(), "text/plain"),
    ),
    (
        "no-break-space",
        ("a b.txt", Path("files/unportable/a b.txt").read_bytes(), "text/plain"),
    ),
    (
        "line-separator",
        (
            "a\u2028b.txt",
            Path("files/unportable/a\u2028b.txt").read_bytes(),
            "text/plain",
        ),
    ),
    (
        "paragraph-separator",
        (
            "a\u2029b.txt",
            Path("files/unportable/a\u2029b.txt").read_bytes(),
            "text/plain",
        ),
    ),
    (
        "byte-order-mark",
        (
            "\ufeffa.txt",
            Path("files/unportable/\ufeffa.txt").read_bytes(),
            "text/plain",
        ),
    ),
    (
        "combining",
        ("é.txt", Path("files/unportable/é.txt").read_bytes(), "text/plain"),
    ),
    (
        "astral",
        ("😀𝒳.txt", Path("files/unportable/😀𝒳.txt").read_bytes(), "text/plain"),
    ),
    (
        "joined",
        (
            "👩\u200d👩\u200d👧.txt",
            Path("files/unportable/👩\u200d👩\u200d👧.txt").read_bytes(),
            "text/plain",
        ),
    ),
    (
        "right-to-left",
        (
            "\u202eabc\u202c שלום.txt",
            Path("files/unportable/\u202eabc\u202c שלום.txt").read_bytes(),
            "text/plain",
        ),
    ),
    (
        "zero-width",
        (
            "a\u200bb.txt",
            Path("files/unportable/a\u200bb.txt").read_bytes(),
            "text/plain",
        ),
    ),
]

response = requests.post(url, files=files)
response.raise_for_status()
print(response.text)
