import requests

url = "https://api.example.com/json"
payload = {
    "yes": True,
    "no": False,
    "nothing": None,
    "list": [True, False, None],
    "text": ["true", "false", "null"],
}

response = requests.post(url, json=payload)
response.raise_for_status()
print(response.text)
