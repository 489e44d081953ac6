import requests

url = "https://api.example.com/form"
payload = {
    "marks": "!'()*~-._",
    "k!'()*~": "v",
}

response = requests.post(url, data=payload)
response.raise_for_status()
print(response.text)
