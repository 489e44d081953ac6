import requests

url = "{{origin}}/things?a=1"

response = requests.get(url)
response.raise_for_status()
print(response.text)
