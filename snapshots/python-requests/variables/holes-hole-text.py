import requests

url = "https://api.example.com/things"
headers = {
    "Content-Type": "text/plain",
}
payload = """Dear {{name}},

your order {{order}} is "ready".
"""

response = requests.post(url, headers=headers, data=payload)
response.raise_for_status()
print(response.text)
