import requests

url = "https://api.example.com/raw"
headers = {
    "Content-Type": "application/x-www-form-urlencoded",
}
payload = "a=1&b=two words&c=%20"

response = requests.post(url, headers=headers, data=payload)
response.raise_for_status()
print(response.text)
