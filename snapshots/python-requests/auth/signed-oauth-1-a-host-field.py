import requests
from requests_oauthlib import OAuth1

url = "https://api.example.com/me"
headers = {
    "Host": "files.example.org",
}
auth = OAuth1(
    "ck",
    client_secret="cs",
    resource_owner_key="at",
    resource_owner_secret="ts",
    signature_method="HMAC-SHA1",
)

response = requests.get(url, headers=headers, auth=auth)
response.raise_for_status()
print(response.text)
