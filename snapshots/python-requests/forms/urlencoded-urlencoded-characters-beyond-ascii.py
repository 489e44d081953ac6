import requests

url = "https://api.example.com/form"
payload = {
    "żółw": "日本",
    "emoji": "😀",
    "latin": "é",
}

response = requests.post(url, data=payload)
response.raise_for_status()
print(response.text)
