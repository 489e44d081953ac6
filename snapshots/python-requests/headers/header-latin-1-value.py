import requests

url = "https://api.example.com/headers"
headers = {
    "X-Latin": "Füße à la café ½",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
