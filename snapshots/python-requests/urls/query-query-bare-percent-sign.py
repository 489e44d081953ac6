import requests

url = "https://api.example.com/things?q=100%25&r=%25zz"

response = requests.get(url)
response.raise_for_status()
print(response.text)
