import requests

url = "https://api.example.com/raw"
headers = {
    "Content-Type": "text/plain",
}
payload = """lf: a
b
crlf: a\r
b
cr: a\rb
lf-at-end: a

tab: a	b
vertical-tab: a\x0bb
form-feed: a\x0cb
bell: a\x07b
backspace: a\x08b
escape: \x1b[31mred
delete: a\x7fb
control-before-digit: \x011
"""

response = requests.post(url, headers=headers, data=payload)
response.raise_for_status()
print(response.text)
