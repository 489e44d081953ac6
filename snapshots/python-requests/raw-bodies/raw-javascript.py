import requests

url = "https://api.example.com/raw"
headers = {
    "Content-Type": "application/javascript",
}
payload = r"""const f = (x) => `${x}\n` // '"
f(1)"""

response = requests.post(url, headers=headers, data=payload)
response.raise_for_status()
print(response.text)
