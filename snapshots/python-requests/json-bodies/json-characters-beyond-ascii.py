import requests

url = "https://api.example.com/json"
payload = {
    "żółw": "日本",
    "emoji": "😀 👩\u200d👩\u200d👧",
    "combined": "é",
    "Füße": "ß",
}

response = requests.post(url, json=payload)
response.raise_for_status()
print(response.text)
