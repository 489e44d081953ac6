import requests

url = "https://api.example.com/form"
payload = {
    "a": "1",
}

response = requests.post(url, data=payload)
response.raise_for_status()
print(response.text)
