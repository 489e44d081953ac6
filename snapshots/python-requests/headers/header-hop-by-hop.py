import requests

url = "https://api.example.com/headers"
headers = {
    "Keep-Alive": "timeout=5",
    "X-Next": "1",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
