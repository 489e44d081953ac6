import requests

url = "https://api.example.com/things"
files = [
    ("id", (None, "{{$guid}}")),
    ("note", (None, "at {{$isoTimestamp}}: {{$randomInt}}")),
]

response = requests.post(url, files=files)
response.raise_for_status()
print(response.text)
