import requests
from requests_oauthlib import OAuth1

url = "https://api.example.com/posts"
payload = {
    "status": "Hello",
}
auth = OAuth1(
    "ck",
    client_secret="c&s",
    resource_owner_key="t",
    resource_owner_secret="t=s",
    signature_method="HMAC-SHA1",
)

response = requests.post(url, json=payload, auth=auth)
response.raise_for_status()
print(response.text)
