import requests

url = "https://api.example.com/me?api%20key=a%26b=c+d%20%C3%A9%20"

response = requests.get(url)
response.raise_for_status()
print(response.text)
