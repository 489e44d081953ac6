import requests

url = "https://api.example.com/things?next=https://www.example.com/a?b&time=10:30&to=a@example.com,b;c"

response = requests.get(url)
response.raise_for_status()
print(response.text)
