from urllib.parse import quote, urlencode

import requests

url = "https://api.example.com/form"
headers = {
    "Content-Type": "application/x-www-form-urlencoded",
}
payload = {
    "blank": "salt road",
    "plus": "a+b",
    "a b": "key",
}

response = requests.post(url, headers=headers, data=urlencode(payload, quote_via=quote))
response.raise_for_status()
print(response.text)
