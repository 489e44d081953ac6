from urllib.parse import quote, urlencode

import requests
from requests_oauthlib import OAuth1

url = "https://api.example.com/posts"
headers = {
    "Content-Type": "application/x-www-form-urlencoded",
}
payload = {
    "status": "Hello, world & co",
}
auth = OAuth1(
    "ck",
    client_secret="c&s",
    resource_owner_key="t",
    resource_owner_secret="t=s",
    signature_method="HMAC-SHA1",
    signature_type="BODY",
)

response = requests.post(
    url, headers=headers, data=urlencode(payload, quote_via=quote), auth=auth
)
response.raise_for_status()
print(response.text)
