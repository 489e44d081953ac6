import requests
from requests_oauthlib import OAuth1

url = "https://api.example.com/me?lang={{lang}}"
auth = OAuth1(
    "{{consumer_key}}",
    client_secret="{{consumer_secret}}",
    resource_owner_key="{{token}}",
    resource_owner_secret="{{token_secret}}",
    signature_method="HMAC-SHA1",
    realm="{{realm}}",
    callback_uri="{{callback}}",
    verifier="{{verifier}}",
)

response = requests.get(url, auth=auth)
response.raise_for_status()
print(response.text)
