import requests

url = "https://api.example.com/upload"
files = [
    ("żółw", (None, "日本")),
    ("emoji", (None, "😀")),
]

response = requests.post(url, files=files)
response.raise_for_status()
print(response.text)
