import requests

url = "https://api.example.com/upload"
files = [
    ("latin", (None, "é ½")),
    ("é ½", (None, "latin")),
    ("latin-control", (None, "a\x85b")),
    ("no-break-space", (None, "a b")),
    ("a b", (None, "no-break-space")),
    ("line-separator", (None, "a\u2028b")),
    ("a\u2028b", (None, "line-separator")),
    ("paragraph-separator", (None, "a\u2029b")),
    ("a\u2029b", (None, "paragraph-separator")),
    ("byte-order-mark", (None, "\ufeffa")),
    ("\ufeffa", (None, "byte-order-mark")),
    ("combining", (None, "é")),
    ("é", (None, "combining")),
    ("astral", (None, "😀𝒳")),
    ("😀𝒳", (None, "astral")),
    ("joined", (None, "👩\u200d👩\u200d👧")),
    ("👩\u200d👩\u200d👧", (None, "joined")),
    ("right-to-left", (None, "\u202eabc\u202c שלום")),
    ("\u202eabc\u202c שלום", (None, "right-to-left")),
    ("zero-width", (None, "a\u200bb")),
    ("a\u200bb", (None, "zero-width")),
]

response = requests.post(url, files=files)
response.raise_for_status()
print(response.text)
