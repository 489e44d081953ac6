import requests

url = "https://api.example.com/headers"
headers = {
    "X-At": "@files/notes.txt",
    "X-Less": "<files/notes.txt",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
