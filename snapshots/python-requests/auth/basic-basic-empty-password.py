import requests

url = "https://api.example.com/me"
auth = ("ines", "")

response = requests.get(url, auth=auth)
response.raise_for_status()
print(response.text)
