import requests

url = "https://api.example.com/things?a=1"

response = requests.get(url)
response.raise_for_status()
print(response.text)
