import requests
from requests_ntlm import HttpNtlmAuth

url = "https://api.example.com/me/cover"
headers = {
    "Content-Type": "image/png",
}
auth = HttpNtlmAuth("ines", "secret")

with open("files/cover.png", "rb") as file:
    response = requests.put(url, headers=headers, data=file.read(), auth=auth)
response.raise_for_status()
print(response.text)
