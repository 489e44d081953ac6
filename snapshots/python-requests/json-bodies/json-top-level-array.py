import requests

url = "https://api.example.com/json"
payload = [
    {
        "id": 1,
    },
    {
        "id": 2,
    },
    [3, "three"],
    None,
]

response = requests.post(url, json=payload)
response.raise_for_status()
print(response.text)
