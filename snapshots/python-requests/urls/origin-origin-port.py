import requests

url = "https://api.example.com:8443/things"

response = requests.get(url)
response.raise_for_status()
print(response.text)
