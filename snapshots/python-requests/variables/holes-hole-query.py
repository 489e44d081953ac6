import requests

url = "https://api.example.com/things?{{key}}=1&value={{value}}&part=a%20{{value}}%20%26%20b"

response = requests.get(url)
response.raise_for_status()
print(response.text)
