import requests

url = "https://api.example.com/things/7?q=salt%20road&flag&q=%C3%A9"

response = requests.get(url)
response.raise_for_status()
print(response.text)
