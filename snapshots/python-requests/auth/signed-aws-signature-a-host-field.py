import requests
from requests_aws4auth import AWS4Auth

url = "https://api.example.com/me"
headers = {
    "Host": "files.example.org",
}
auth = AWS4Auth("AKIDEXAMPLE", "secret", "eu-west-1", "execute-api")

response = requests.get(url, headers=headers, auth=auth)
response.raise_for_status()
print(response.text)
