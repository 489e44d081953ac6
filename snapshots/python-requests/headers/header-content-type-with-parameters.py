import requests

url = "https://api.example.com/headers"
headers = {
    "Content-Type": 'application/json; charset=utf-8; profile="a b"',
}
payload = {
    "a": 1,
}

response = requests.post(url, headers=headers, json=payload)
response.raise_for_status()
print(response.text)
