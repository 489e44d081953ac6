import requests
from requests_oauthlib import OAuth1

url = "https://api.example.com/request-token"
auth = OAuth1(
    "ck",
    client_secret="cs",
    signature_method="HMAC-SHA256",
    realm="Shop",
    callback_uri="https://app.example.com/back?a=1",
    verifier="v1",
)

response = requests.post(url, auth=auth)
response.raise_for_status()
print(response.text)
