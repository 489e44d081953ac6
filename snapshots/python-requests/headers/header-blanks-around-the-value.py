import requests

url = "https://api.example.com/headers"
headers = {
    "X-Blank": "x",
    "X-Inner": "a  b\tc",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
