import requests

url = "https://api.example.com/form"
headers = {
    "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
}
payload = {
    "a": "1",
}

response = requests.post(url, headers=headers, data=payload)
response.raise_for_status()
print(response.text)
