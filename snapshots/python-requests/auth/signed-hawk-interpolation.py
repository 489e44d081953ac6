import requests
from requests_hawk import HawkAuth

url = "https://api.example.com/me"
auth = HawkAuth(
    id="{{id}}", key="{{key}}", algorithm="sha256", always_hash_content=False
)

response = requests.get(url, auth=auth)
response.raise_for_status()
print(response.text)
