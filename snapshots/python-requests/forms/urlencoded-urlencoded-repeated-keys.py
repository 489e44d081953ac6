import requests

url = "https://api.example.com/form"
payload = [
    ("tag", "first"),
    ("tag", "second"),
    ("other", "x"),
]

response = requests.post(url, data=payload)
response.raise_for_status()
print(response.text)
