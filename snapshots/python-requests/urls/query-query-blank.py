import requests

url = "https://api.example.com/things?q=salt%20road&a%20b=1"

response = requests.get(url)
response.raise_for_status()
print(response.text)
