import requests

url = "https://api.example.com/me"

response = requests.get(url)
response.raise_for_status()
print(response.text)
