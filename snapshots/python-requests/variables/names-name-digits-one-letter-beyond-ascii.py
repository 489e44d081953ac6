import requests

url = "https://api.example.com/things"
payload = {
    "a": "{{1st}}",
    "b": "{{42}}",
    "c": "{{x}}",
    "d": "{{żółw}}",
    "e": "{{日本}}",
    "f": "{{😀}}",
    "g": "{{-}}",
}

response = requests.post(url, json=payload)
response.raise_for_status()
print(response.text)
