import requests

url = "https://api.example.com/upload"
files = [
    ("blanks", (None, "  x \t")),
    ("double", (None, 'say "hi"')),
    ("single", (None, "it's")),
    ("backslash", (None, "a\\b")),
]

response = requests.post(url, files=files)
response.raise_for_status()
print(response.text)
