import requests

url = "https://api.example.com/me"
headers = {
    "Authorization": "Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJpbmVzIn0.2RQ6f7v7DHUvzidv3Ddf27Ghp5auQEiHctwwlRoGIGQ",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
