import requests

url = "https://api.example.com/things"
headers = {
    "X-A": '{{a"b}}',
    "X-B": "{{it's}}",
    "X-C": "{{a`id`}}",
    "X-D": "{{$(id)}}",
    "X-E": "{{a;b}}",
    "X-F": "{{a\\b}}",
    "X-G": "{{a*/b}}",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
