import requests

url = "https://api.example.com/things/7"

response = requests.get(url)
response.raise_for_status()
print(response.text)
