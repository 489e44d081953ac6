import requests

url = "https://api.example.com/things"
headers = {
    "Content-Type": "application/json",
}
payload = '{"{{key}}": 1, "a-{{key}}": 2}'

response = requests.post(url, headers=headers, data=payload)
response.raise_for_status()
print(response.text)
