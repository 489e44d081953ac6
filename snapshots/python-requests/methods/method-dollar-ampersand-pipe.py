import requests

url = "https://api.example.com/things/7"

response = requests.request("A$HOME&B|C!D#E%F", url)
response.raise_for_status()
print(response.text)
