import requests

url = "https://api.example.com/things"
headers = {
    "X-Greeting": "Hello Ines Okafor!",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
