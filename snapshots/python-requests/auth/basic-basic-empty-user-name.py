import requests

url = "https://api.example.com/me"
auth = ("", "open-sesame")

response = requests.get(url, auth=auth)
response.raise_for_status()
print(response.text)
