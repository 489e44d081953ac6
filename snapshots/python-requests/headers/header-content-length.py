import requests

url = "https://api.example.com/headers"
headers = {
    "Content-Length": "8",
    "Content-Type": "application/json",
}
payload = '{"a": 1}'

response = requests.post(url, headers=headers, data=payload)
response.raise_for_status()
print(response.text)
