import requests

url = "https://api.example.com/content"
headers = {
    "Content-Type": "text/csv",
}

with open("files/reading list (2).csv", "rb") as file:
    response = requests.post(url, headers=headers, data=file)
response.raise_for_status()
print(response.text)
