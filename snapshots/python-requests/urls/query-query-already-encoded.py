import requests

url = "https://api.example.com/things?space=a%20b&slash=a%2Fb&and=a%26b&equals=a%3Db&percent=100%25&lower=%c3%a9"

response = requests.get(url)
response.raise_for_status()
print(response.text)
