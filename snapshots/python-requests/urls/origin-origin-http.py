import requests

url = "http://api.example.com/things"

response = requests.get(url)
response.raise_for_status()
print(response.text)
