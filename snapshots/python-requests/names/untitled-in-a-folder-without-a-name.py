import requests

url = "https://api.example.com/names/27"

response = requests.get(url)
response.raise_for_status()
print(response.text)
