import requests
from requests_aws4auth import AWS4Auth

url = "https://api.example.com/me"
auth = AWS4Auth(
    "{{access_key}}",
    "{{secret_key}}",
    "{{region}}",
    "{{service}}",
    session_token="{{session_token}}",
)

response = requests.get(url, auth=auth)
response.raise_for_status()
print(response.text)
