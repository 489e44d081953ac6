import requests

url = "https://api.example.com/me?lang=en&api_key=k-123"

response = requests.get(url)
response.raise_for_status()
print(response.text)
