import requests

url = "http://[2001:db8::7]:8080/things"

response = requests.get(url)
response.raise_for_status()
print(response.text)
