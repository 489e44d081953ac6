from pathlib import Path

import requests

url = "https://api.example.com/upload"
files = [
    (
        "three-singles",
        ("'''.txt", Path("files/unportable/'''.txt").read_bytes(), "text/plain"),
    ),
    (
        "three-doubles",
        ('""".txt', Path('files/unportable/""".txt').read_bytes(), "text/plain"),
    ),
    (
        "four-doubles",
        ('"""".txt', Path('files/unportable/"""".txt').read_bytes(), "text/plain"),
    ),
    (
        "double-at-end",
        ('a".txt', Path('files/unportable/a".txt').read_bytes(), "text/plain"),
    ),
    (
        "double-hash",
        ('"#.txt', Path('files/unportable/"#.txt').read_bytes(), "text/plain"),
    ),
    (
        "double-two-hashes",
        ('"##.txt', Path('files/unportable/"##.txt').read_bytes(), "text/plain"),
    ),
    (
        "three-doubles-hash",
        ('"""#.txt', Path('files/unportable/"""#.txt').read_bytes(), "text/plain"),
    ),
    (
        "paren-double",
        (')".txt', Path('files/unportable/)".txt').read_bytes(), "text/plain"),
    ),
    (
        "brackets",
        ("]] ]=].txt", Path("files/unportable/]] ]=].txt").read_bytes(), "text/plain"),
    ),
    (
        "percent-q",
        (
            "} ) > |.txt",
            Path("files/unportable/} ) > |.txt").read_bytes(),
            "text/plain",
        ),
    ),
    (
        "html-comment-end",
        ("-->.txt", Path("files/unportable/-->.txt").read_bytes(), "text/plain"),
    ),
    ("cdata", ("]]>.txt", Path("files/unportable/]]>.txt").read_bytes(), "text/plain")),
    ("php-end", ("?>.txt", Path("files/unportable/?>.txt").read_bytes(), "text/plain")),
    (
        "three-backticks",
        ("```.txt", Path("files/unportable/```.txt").read_bytes(), "text/plain"),
    ),
    (
        "heredoc",
        ("EOF.txt", Path("files/unportable/EOF.txt").read_bytes(), "text/plain"),
    ),
]

response = requests.post(url, files=files)
response.raise_for_status()
print(response.text)
