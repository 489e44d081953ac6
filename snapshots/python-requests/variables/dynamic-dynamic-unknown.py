import requests

url = "https://api.example.com/things"
headers = {
    "X-Odd": "{{$noSuchThing}}",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
