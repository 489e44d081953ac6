import requests

url = "https://api.example.com/things"

response = requests.head(url, allow_redirects=True)
response.raise_for_status()
print(response.headers)
