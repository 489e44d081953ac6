import requests

url = "https://api.example.com/a%20b/c%2Fd/%c3%a9"

response = requests.get(url)
response.raise_for_status()
print(response.text)
