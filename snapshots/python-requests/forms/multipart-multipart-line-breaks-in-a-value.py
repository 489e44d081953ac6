import requests

url = "https://api.example.com/upload"
files = [
    ("lf", (None, "one\ntwo\n")),
    ("crlf", (None, "one\r\ntwo\r\n")),
    ("blank-lines", (None, "\n\n")),
    ("dashes", (None, "--\r\n--x--")),
]

response = requests.post(url, files=files)
response.raise_for_status()
print(response.text)
