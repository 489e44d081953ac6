import requests

url = "https://api.example.com/json"
payload = {
    "": "empty",
    " ": "blank",
    "a b": 1,
    "a.b": 2,
    "a[0]": 3,
    "a-b": 4,
    "0": 5,
    "@id": 6,
    "#id": 7,
    'a"b': 8,
    "a\nb": 9,
}

response = requests.post(url, json=payload)
response.raise_for_status()
print(response.text)
