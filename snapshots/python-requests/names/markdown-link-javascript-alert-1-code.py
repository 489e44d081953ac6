import requests

url = "https://api.example.com/names/17"

response = requests.get(url)
response.raise_for_status()
print(response.text)
