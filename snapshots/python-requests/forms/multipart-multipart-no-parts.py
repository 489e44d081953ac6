import requests

url = "https://api.example.com/upload"

response = requests.post(url)
response.raise_for_status()
print(response.text)
