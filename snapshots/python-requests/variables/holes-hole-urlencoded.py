from urllib.parse import quote, urlencode

import requests

url = "https://api.example.com/things"
headers = {
    "Content-Type": "application/x-www-form-urlencoded",
}
payload = {
    "{{key}}": "1",
    "value": "{{value}}",
    "part": "a {{value}} & b",
}

response = requests.post(url, headers=headers, data=urlencode(payload, quote_via=quote))
response.raise_for_status()
print(response.text)
