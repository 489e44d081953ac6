import requests

url = "https://api.example.com/a/./b/../c/..d/e.json"

session = requests.Session()
request = session.prepare_request(requests.Request("GET", url))
request.url = url  # Requests would normalise it
response = session.send(request)
response.raise_for_status()
print(response.text)
