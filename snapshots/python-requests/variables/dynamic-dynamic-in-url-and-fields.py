import requests

url = "https://api.example.com/things?at={{$timestamp}}&n={{$randomInt}}"
headers = {
    "X-Request-Id": "{{$guid}}",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
