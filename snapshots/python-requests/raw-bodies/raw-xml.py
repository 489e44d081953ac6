import requests

url = "https://api.example.com/raw"
headers = {
    "Content-Type": "application/xml",
}
payload = """<?xml version="1.0" encoding="UTF-8"?>
<book id="1"><title>Salt &amp; sea</title><!-- note --></book>"""

response = requests.post(url, headers=headers, data=payload)
response.raise_for_status()
print(response.text)
