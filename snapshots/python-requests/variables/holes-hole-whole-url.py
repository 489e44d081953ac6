import requests

url = "{{endpoint}}"

response = requests.get(url)
response.raise_for_status()
print(response.text)
