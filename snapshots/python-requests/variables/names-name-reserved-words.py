import requests

url = "https://api.example.com/things"
headers = {
    "X-A": "{{class}}",
    "X-B": "{{def}}",
    "X-C": "{{end}}",
    "X-D": "{{new}}",
    "X-E": "{{type}}",
    "X-F": "{{func}}",
    "X-G": "{{self}}",
    "X-H": "{{None}}",
    "X-I": "{{null}}",
    "X-J": "{{await}}",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
