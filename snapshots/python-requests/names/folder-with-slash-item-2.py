import requests

url = "https://api.example.com/names/25"

response = requests.get(url)
response.raise_for_status()
print(response.text)
