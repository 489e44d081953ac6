import requests

url = "https://api.example.com/raw"
headers = {
    "Content-Type": "text/plain",
}
payload = """lf
crlf\r
cr\rend"""

response = requests.post(url, headers=headers, data=payload)
response.raise_for_status()
print(response.text)
