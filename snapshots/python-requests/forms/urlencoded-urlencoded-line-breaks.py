import requests

url = "https://api.example.com/form"
payload = {
    "lf": "one\ntwo",
    "crlf": "one\r\ntwo",
    "tab": "one\ttwo",
}

response = requests.post(url, data=payload)
response.raise_for_status()
print(response.text)
