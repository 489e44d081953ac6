import requests

url = "https://api.example.com/things"
headers = {
    "X-{{name}}": "1",
    "X-Value": "{{value}}",
    "X-Part": "a {{value}}, b",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
