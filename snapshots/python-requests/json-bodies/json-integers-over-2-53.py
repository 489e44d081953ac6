import requests

url = "https://api.example.com/json"
payload = {
    "id": 12345678901234567890,
    "max": 9007199254740993,
    "min": -9223372036854775808,
    "u64": 18446744073709551615,
    "huge": 123456789012345678901234567890,
}

response = requests.post(url, json=payload)
response.raise_for_status()
print(response.text)
