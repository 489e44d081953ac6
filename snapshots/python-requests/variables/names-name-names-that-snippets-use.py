import requests

url = "https://api.example.com/things"
headers = {
    "X-A": "{{url}}",
    "X-B": "{{response}}",
    "X-C": "{{request}}",
    "X-D": "{{body}}",
    "X-E": "{{headers}}",
    "X-F": "{{http}}",
    "X-G": "{{client}}",
    "X-H": "{{err}}",
    "X-I": "{{os}}",
    "X-J": "{{PATH}}",
    "X-K": "{{json}}",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
