import requests
from requests_aws4auth import AWS4Auth

url = "https://api.example.com/me?lang=en"
auth = AWS4Auth("AKEXAMPLE", "example-secret", "eu-north-1", "execute-api")

response = requests.get(url, auth=auth)
response.raise_for_status()
print(response.text)
