import requests

url = "https://{{tenant}}.example.com:{{port}}/things"

response = requests.get(url)
response.raise_for_status()
print(response.text)
