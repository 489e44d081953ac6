import requests

url = "https://api.example.com/upload"
files = [
    ("lf", (None, "a\nb")),
    ("crlf", (None, "a\r\nb")),
    ("cr", (None, "a\rb")),
    ("lf-at-end", (None, "a\n")),
    ("tab", (None, "a\tb")),
    ("vertical-tab", (None, "a\x0bb")),
    ("form-feed", (None, "a\x0cb")),
    ("bell", (None, "a\x07b")),
    ("backspace", (None, "a\x08b")),
    ("escape", (None, "\x1b[31mred")),
    ("delete", (None, "a\x7fb")),
    ("control-before-digit", (None, "\x011")),
]

response = requests.post(url, files=files)
response.raise_for_status()
print(response.text)
