import requests
from requests_oauthlib import OAuth1

url = "https://api.example.com/me?lang=en"
auth = OAuth1(
    "ck",
    client_secret="c&s",
    resource_owner_key="t",
    resource_owner_secret="t=s",
    signature_method="HMAC-SHA1",
    signature_type="QUERY",
)

response = requests.get(url, auth=auth)
response.raise_for_status()
print(response.text)
