import requests

url = "https://api.example.com/json"
payload = {
    "number": "42",
    "float": "1.0",
    "zero": "007",
    "date": "2021-04-30",
    "json": '{"a": 1}',
    "at": "@file",
    "colon": ":=1",
    "empty": " ",
}

response = requests.post(url, json=payload)
response.raise_for_status()
print(response.text)
