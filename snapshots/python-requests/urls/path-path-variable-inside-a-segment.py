import requests

url = "https://api.example.com/things/a:b/7:activate"

response = requests.get(url)
response.raise_for_status()
print(response.text)
