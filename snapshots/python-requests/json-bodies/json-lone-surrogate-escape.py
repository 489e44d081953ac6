import requests

url = "https://api.example.com/json"
headers = {
    "Content-Type": "application/json",
}
payload = '{"lone": "\\ud800", "swapped": "\\ude00\\ud83d"}'

response = requests.post(url, headers=headers, data=payload)
response.raise_for_status()
print(response.text)
