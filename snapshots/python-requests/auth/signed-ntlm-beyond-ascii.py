import requests
from requests_ntlm import HttpNtlmAuth

url = "https://api.example.com/me"
auth = HttpNtlmAuth("SHOP" + "\\" + "inés", "open-sesame")

response = requests.get(url, auth=auth)
response.raise_for_status()
print(response.text)
