import requests

url = "https://api.example.com/headers"
headers = {
    "X-!#$%&'*+.^_`|~9": "1",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
