from pathlib import Path

import requests

url = "https://api.example.com/upload"
files = [
    ("lf", ("a\nb.txt", Path("files/unportable/a\nb.txt").read_bytes(), "text/plain")),
    (
        "crlf",
        ("a\r\nb.txt", Path("files/unportable/a\r\nb.txt").read_bytes(), "text/plain"),
    ),
    ("cr", ("a\rb.txt", Path("files/unportable/a\rb.txt").read_bytes(), "text/plain")),
    (
        "lf-at-end",
        ("a\n.txt", Path("files/unportable/a\n.txt").read_bytes(), "text/plain"),
    ),
    (
        "heredoc-line",
        (
            "a\nEOF\nb.txt",
            Path("files/unportable/a\nEOF\nb.txt").read_bytes(),
            "text/plain",
        ),
    ),
    (
        "heredoc-indented-line",
        (
            "a\n  EOF\n  EOT\nb.txt",
            Path("files/unportable/a\n  EOF\n  EOT\nb.txt").read_bytes(),
            "text/plain",
        ),
    ),
    (
        "here-string-line",
        (
            "a\n\"@\n'@\nb.txt",
            Path("files/unportable/a\n\"@\n'@\nb.txt").read_bytes(),
            "text/plain",
        ),
    ),
    (
        "ruby-end-line",
        (
            "a\n=end\n__END__\nb.txt",
            Path("files/unportable/a\n=end\n__END__\nb.txt").read_bytes(),
            "text/plain",
        ),
    ),
]

response = requests.post(url, files=files)
response.raise_for_status()
print(response.text)
