import requests

url = "https://api.example.com/content"
headers = {
    "Content-Type": "text/plain",
}

with open("files/empty.txt", "rb") as file:
    response = requests.post(url, headers=headers, data=file)
response.raise_for_status()
print(response.text)
