import requests

url = "https://api.example.com/things"
headers = {
    "Content-Type": "application/json",
}
payload = '{"count": {{count}}, "list": [{{count}}, 2], "on": {{enabled}}}'

response = requests.post(url, headers=headers, data=payload)
response.raise_for_status()
print(response.text)
