import requests
from requests_aws4auth import AWS4Auth

url = "https://api.example.com/50%25/(me)!"
auth = AWS4Auth("EXAMPLEKEY", "example/secret+key", "eu-central-1", "execute-api")

response = requests.get(url, auth=auth)
response.raise_for_status()
print(response.text)
