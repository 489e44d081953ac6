from pathlib import Path

import requests

url = "https://api.example.com/upload"
files = [
    ("dollar", ("$x.txt", Path("files/unportable/$x.txt").read_bytes(), "text/plain")),
    (
        "dollar-home",
        ("$HOME.txt", Path("files/unportable/$HOME.txt").read_bytes(), "text/plain"),
    ),
    (
        "dollar-brace",
        ("${x}.txt", Path("files/unportable/${x}.txt").read_bytes(), "text/plain"),
    ),
    (
        "dollar-paren",
        ("$(id).txt", Path("files/unportable/$(id).txt").read_bytes(), "text/plain"),
    ),
    (
        "dollar-digit",
        (
            "$1 $$ $.txt",
            Path("files/unportable/$1 $$ $.txt").read_bytes(),
            "text/plain",
        ),
    ),
    (
        "backticks",
        ("`id`.txt", Path("files/unportable/`id`.txt").read_bytes(), "text/plain"),
    ),
    (
        "hash-brace",
        ("#{x}.txt", Path("files/unportable/#{x}.txt").read_bytes(), "text/plain"),
    ),
    (
        "hash-dollar",
        (
            "#$x #@x.txt",
            Path("files/unportable/#$x #@x.txt").read_bytes(),
            "text/plain",
        ),
    ),
    (
        "format",
        (
            "%s %d %n %.txt",
            Path("files/unportable/%s %d %n %.txt").read_bytes(),
            "text/plain",
        ),
    ),
    (
        "percent-name",
        ("%PATH%.txt", Path("files/unportable/%PATH%.txt").read_bytes(), "text/plain"),
    ),
    (
        "backslash-paren",
        ("\\(x).txt", Path("files/unportable/\\(x).txt").read_bytes(), "text/plain"),
    ),
    (
        "at-name",
        (
            "@x @{x}.txt",
            Path("files/unportable/@x @{x}.txt").read_bytes(),
            "text/plain",
        ),
    ),
    (
        "exclamation",
        ("!x !!.txt", Path("files/unportable/!x !!.txt").read_bytes(), "text/plain"),
    ),
    (
        "brace",
        (
            "{x} {0} {}.txt",
            Path("files/unportable/{x} {0} {}.txt").read_bytes(),
            "text/plain",
        ),
    ),
    (
        "erb",
        (
            "<%= x %>.txt",
            Path("files/unportable/<%= x %>.txt").read_bytes(),
            "text/plain",
        ),
    ),
    (
        "tilde",
        (
            "~x *.txt [a-z].txt",
            Path("files/unportable/~x *.txt [a-z].txt").read_bytes(),
            "text/plain",
        ),
    ),
]

response = requests.post(url, files=files)
response.raise_for_status()
print(response.text)
