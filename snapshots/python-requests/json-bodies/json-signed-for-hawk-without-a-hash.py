import requests
from requests_hawk import HawkAuth

url = "https://api.example.com/me"
payload = {
    "title": "Salt",
}
auth = HawkAuth(id="id-1", key="key-1", algorithm="sha256", always_hash_content=False)

response = requests.post(url, json=payload, auth=auth)
response.raise_for_status()
print(response.text)
