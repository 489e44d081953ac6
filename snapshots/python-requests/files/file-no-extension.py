import requests

url = "https://api.example.com/content"
headers = {
    "Content-Type": "application/octet-stream",
}

with open("files/no-extension", "rb") as file:
    response = requests.post(url, headers=headers, data=file)
response.raise_for_status()
print(response.text)
