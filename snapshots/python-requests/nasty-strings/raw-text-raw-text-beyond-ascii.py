import requests

url = "https://api.example.com/raw"
headers = {
    "Content-Type": "text/plain",
}
payload = """latin: é ½
latin-control: a\x85b
no-break-space: a b
line-separator: a\u2028b
paragraph-separator: a\u2029b
byte-order-mark: \ufeffa
combining: é
astral: 😀𝒳
joined: 👩\u200d👩\u200d👧
right-to-left: \u202eabc\u202c שלום
zero-width: a\u200bb
"""

response = requests.post(url, headers=headers, data=payload.encode())
response.raise_for_status()
print(response.text)
