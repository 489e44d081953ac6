import requests

url = "https://api.example.com/things?token=YQ==&expr=a=b"

response = requests.get(url)
response.raise_for_status()
print(response.text)
