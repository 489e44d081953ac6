import requests

url = "https://api.example.com/things?q=%22salt%22&r=it%27s&s=%3Cb%3E"

response = requests.get(url)
response.raise_for_status()
print(response.text)
