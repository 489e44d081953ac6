import requests

url = "https://api.example.com/json"
headers = {
    "Content-Type": "application/json",
}
payload = {
    "a": 1,
}

response = requests.post(url, headers=headers, json=payload)
response.raise_for_status()
print(response.text)
