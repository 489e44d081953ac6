import requests

url = "https://api.example.com/json"
payload = {
    "quote": '"',
    "backslash": "\\",
    "slash": "/",
    "breaks": "\x08\x0c\n\r\t",
    "unicode": "é日",
    "pair": "😀",
    "nul": "\x00",
    "separator": "\u2028\u2029",
}

response = requests.post(url, json=payload)
response.raise_for_status()
print(response.text)
