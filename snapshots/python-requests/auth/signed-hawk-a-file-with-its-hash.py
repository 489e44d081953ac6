import requests
from requests_hawk import HawkAuth

url = "https://api.example.com/me"
headers = {
    "Content-Type": "text/plain",
}
auth = HawkAuth(id="id-1", key="key-1", algorithm="sha256")

with open("files/notes.txt", "rb") as file:
    response = requests.post(url, headers=headers, data=file.read(), auth=auth)
response.raise_for_status()
print(response.text)
