import requests

url = "https://api.example.com/form"
payload = {
    "at": "@files/notes.txt",
    "less": "<files/notes.txt",
    "equals": "=x",
    "@key": "v",
}

response = requests.post(url, data=payload)
response.raise_for_status()
print(response.text)
