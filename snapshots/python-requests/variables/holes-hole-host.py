import requests

url = "https://{{host}}/things"

response = requests.get(url)
response.raise_for_status()
print(response.text)
