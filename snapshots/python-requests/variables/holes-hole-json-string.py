import requests

url = "https://api.example.com/things"
payload = {
    "alone": "{{value}}",
    "middle": 'a {{value}} "b"',
    "twice": "{{first}}{{second}}",
}

response = requests.post(url, json=payload)
response.raise_for_status()
print(response.text)
