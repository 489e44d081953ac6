import requests

url = "https://api.example.com/json"
headers = {
    "Content-Type": "application/json",
}
payload = '{"a": {"b": "c'

response = requests.post(url, headers=headers, data=payload)
response.raise_for_status()
print(response.text)
