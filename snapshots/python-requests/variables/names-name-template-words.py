import requests

url = "https://api.example.com/things"
headers = {
    "X-A": "{{#if x}}",
    "X-B": "{{/if}}",
    "X-C": "{{> partial}}",
    "X-D": "{{! note}}",
    "X-E": "{{@root}}",
    "X-F": "{{this}}",
    "X-G": "{{else}}",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
