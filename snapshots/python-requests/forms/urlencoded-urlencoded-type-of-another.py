import requests

url = "https://api.example.com/form"
headers = {
    "Content-Type": "text/plain",
}
payload = {
    "a": "1",
}

response = requests.post(url, headers=headers, data=payload)
response.raise_for_status()
print(response.text)
