from urllib.parse import quote, urlencode

import requests

url = "https://login.example.com/oauth/token"
headers = {
    "Content-Type": "application/x-www-form-urlencoded",
}
payload = {
    "grant_type": "refresh_token",
    "refresh_token": "{{refreshToken}}",
    "client_id": "{{clientId}}",
    "scope": "books:read books:write",
}

response = requests.post(url, headers=headers, data=urlencode(payload, quote_via=quote))
response.raise_for_status()
print(response.text)
