import requests

url = "https://api.example.com/things/{{thing}}/v{{version}}.json"

response = requests.get(url)
response.raise_for_status()
print(response.text)
