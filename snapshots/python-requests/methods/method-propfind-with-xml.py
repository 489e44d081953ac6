import requests

url = "https://api.example.com/things/7"
headers = {
    "Depth": "1",
    "Content-Type": "application/xml",
}
payload = """<?xml version="1.0"?>
<propfind xmlns="DAV:"><allprop/></propfind>
"""

response = requests.request("PROPFIND", url, headers=headers, data=payload)
response.raise_for_status()
print(response.text)
