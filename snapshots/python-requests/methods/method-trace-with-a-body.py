import requests

url = "https://api.example.com/things/7"
headers = {
    "Content-Type": "application/xml",
}
payload = "<x/>"

response = requests.request("TRACE", url, headers=headers, data=payload)
response.raise_for_status()
print(response.text)
