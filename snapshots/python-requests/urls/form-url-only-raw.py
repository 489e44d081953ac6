import requests

url = "https://api.example.com/things/{{id}}?a=1&a=2&flag"

response = requests.get(url)
response.raise_for_status()
print(response.text)
