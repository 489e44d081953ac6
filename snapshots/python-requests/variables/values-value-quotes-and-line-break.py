import requests

url = "https://api.example.com/things"
payload = {
    "escaped": 'a "b"\n',
    "part": {
        "a": [1, 2],
    },
}

response = requests.post(url, json=payload)
response.raise_for_status()
print(response.text)
