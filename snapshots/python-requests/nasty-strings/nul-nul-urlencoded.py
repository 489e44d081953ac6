import requests

url = "https://api.example.com/form"
payload = {
    "nul": "a\x00b",
}

response = requests.post(url, data=payload)
response.raise_for_status()
print(response.text)
