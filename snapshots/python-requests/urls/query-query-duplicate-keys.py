import requests

url = "https://api.example.com/things?tag=first&other=x&tag=second"

response = requests.get(url)
response.raise_for_status()
print(response.text)
