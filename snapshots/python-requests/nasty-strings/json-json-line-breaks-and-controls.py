import requests

url = "https://api.example.com/json"
payload = {
    "lf": "a\nb",
    "a\nb": "lf",
    "crlf": "a\r\nb",
    "a\r\nb": "crlf",
    "cr": "a\rb",
    "a\rb": "cr",
    "lf-at-end": "a\n",
    "a\n": "lf-at-end",
    "tab": "a\tb",
    "a\tb": "tab",
    "vertical-tab": "a\x0bb",
    "a\x0bb": "vertical-tab",
    "form-feed": "a\x0cb",
    "a\x0cb": "form-feed",
    "bell": "a\x07b",
    "a\x07b": "bell",
    "backspace": "a\x08b",
    "a\x08b": "backspace",
    "escape": "\x1b[31mred",
    "\x1b[31mred": "escape",
    "delete": "a\x7fb",
    "a\x7fb": "delete",
    "control-before-digit": "\x011",
    "\x011": "control-before-digit",
}

response = requests.post(url, json=payload)
response.raise_for_status()
print(response.text)
