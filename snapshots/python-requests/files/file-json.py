import requests

url = "https://api.example.com/content"
headers = {
    "Content-Type": "application/json",
}

with open("files/book.json", "rb") as file:
    response = requests.post(url, headers=headers, data=file)
response.raise_for_status()
print(response.text)
