import requests

url = "https://api.example.com/things"
headers = {
    "X-A": "{{__proto__}}",
    "X-B": "{{constructor}}",
    "X-C": "{{toString}}",
    "X-D": "{{hasOwnProperty}}",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
