import requests

url = (
    "https://api.example.com/things/{{$guid}}/{{$isoTimestamp}}?since={{$isoTimestamp}}"
)
payload = {
    "at": "{{$isoTimestamp}}",
    "n-{{$randomInt}}": "{{$timestamp}}",
}

response = requests.post(url, data=payload)
response.raise_for_status()
print(response.text)
