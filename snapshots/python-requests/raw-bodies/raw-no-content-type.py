import requests

url = "https://api.example.com/raw"
headers = {
    "X-Next": "1",
}
payload = '{"a": 1}'

response = requests.post(url, headers=headers, data=payload)
response.raise_for_status()
print(response.text)
