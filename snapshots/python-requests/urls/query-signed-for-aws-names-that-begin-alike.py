import requests
from requests_aws4auth import AWS4Auth

url = "https://api.example.com/me?a1=2&a=1&%C3%A9=3&b=x;y&b=50%25"
auth = AWS4Auth("EXAMPLEKEY", "example/secret+key", "eu-central-1", "execute-api")

response = requests.get(url, auth=auth)
response.raise_for_status()
print(response.text)
