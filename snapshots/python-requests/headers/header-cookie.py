import requests

url = "https://api.example.com/headers"
headers = {
    "Cookie": 'session=abc123; theme="dark"; empty=',
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
