import requests

url = "https://api.example.com/things?flag&next=1"

response = requests.get(url)
response.raise_for_status()
print(response.text)
