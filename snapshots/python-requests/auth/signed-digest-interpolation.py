import requests
from requests.auth import HTTPDigestAuth

url = "https://api.example.com/me"
auth = HTTPDigestAuth("{{user}}", "{{password}}")

response = requests.get(url, auth=auth)
response.raise_for_status()
print(response.text)
