import requests

url = "https://api.example.com/me?jwt=eyJraWQiOiIyMDI2IiwiYWxnIjoiSFMyNTYifQ.eyJzdWIiOiJpbmVzIn0.CjncgwXTzYuGF5-5gSzGMWnGJ_Dn-fcRvNQ0-hCy7Y4"

response = requests.get(url)
response.raise_for_status()
print(response.text)
