import requests
from requests_oauthlib import OAuth1

url = "https://api.example.com/a%7Eb//c%2fd/%41"
auth = OAuth1(
    "ck",
    client_secret="cs",
    resource_owner_key="at",
    resource_owner_secret="ts",
    signature_method="HMAC-SHA1",
)

session = requests.Session()
request = session.prepare_request(requests.Request("GET", url))
request.url = url  # Requests would normalise it
request.prepare_auth(auth)
response = session.send(request)
response.raise_for_status()
print(response.text)
