import requests

url = "https://api.example.com/json"
payload = {
    "10": "ten",
    "b": "bee",
    "2": "two",
    "a": "ay",
    "1": "one",
}

response = requests.post(url, json=payload)
response.raise_for_status()
print(response.text)
