from urllib.parse import quote, urlencode

import requests

url = (
    "https://api.example.com/v1/travel%20&%20food/%C3%A9?genre=travel%20&%20food/%C3%A9"
)
headers = {
    "X-Genre": "travel & food/é",
    "Content-Type": "application/x-www-form-urlencoded",
}
payload = {
    "genre": "travel & food/é",
    "travel & food/é": "name",
}

response = requests.post(url, headers=headers, data=urlencode(payload, quote_via=quote))
response.raise_for_status()
print(response.text)
