import requests

url = "https://api.example.com/json"
headers = {
    "Content-Type": "application/json",
}
payload = "null"

response = requests.post(url, headers=headers, data=payload)
response.raise_for_status()
print(response.text)
