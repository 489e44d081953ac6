import requests

url = "https://api.example.com/me?lang=en&access_token=tok-1"

response = requests.get(url)
response.raise_for_status()
print(response.text)
