import requests

url = "https://api.example.com/things?a=1&key={{api-key}}"

response = requests.get(url)
response.raise_for_status()
print(response.text)
