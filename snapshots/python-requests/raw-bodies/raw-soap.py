import requests

url = "https://api.example.com/raw"
headers = {
    "Content-Type": "application/soap+xml; charset=utf-8",
    "SOAPAction": '"urn:example:get"',
}
payload = """<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body/>
</s:Envelope>"""

response = requests.post(url, headers=headers, data=payload)
response.raise_for_status()
print(response.text)
