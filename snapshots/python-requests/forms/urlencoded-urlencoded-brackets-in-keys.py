import requests

url = "https://api.example.com/form"
payload = [
    ("list[]", "1"),
    ("list[]", "2"),
    ("map[key]", "3"),
]

response = requests.post(url, data=payload)
response.raise_for_status()
print(response.text)
