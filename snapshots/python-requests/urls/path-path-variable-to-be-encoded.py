import requests

url = "https://api.example.com/things/a%20b/c?d"

response = requests.get(url)
response.raise_for_status()
print(response.text)
