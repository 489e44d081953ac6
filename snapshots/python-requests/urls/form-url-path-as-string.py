import requests

url = "https://api.example.com/a/b?c=1"

response = requests.get(url)
response.raise_for_status()
print(response.text)
