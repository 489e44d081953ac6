import requests

url = "https://api.example.com/json"
payload = {
    "class": 1,
    "def": 2,
    "end": 3,
    "nil": 4,
    "None": 5,
    "self": 6,
    "type": 7,
    "func": 8,
    "null": 9,
    "true": 10,
    "$ref": "#/x",
}

response = requests.post(url, json=payload)
response.raise_for_status()
print(response.text)
