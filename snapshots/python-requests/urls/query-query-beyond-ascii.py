import requests

url = "https://api.example.com/things?%C5%BC%C3%B3%C5%82w=%E6%97%A5%E6%9C%AC&emoji=%F0%9F%98%80"

response = requests.get(url)
response.raise_for_status()
print(response.text)
