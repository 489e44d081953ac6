import requests

url = "https://api.example.com/raw"
headers = {
    "Content-Type": "text/plain",
}
payload = "\ufefftext"

response = requests.post(url, headers=headers, data=payload.encode())
response.raise_for_status()
print(response.text)
