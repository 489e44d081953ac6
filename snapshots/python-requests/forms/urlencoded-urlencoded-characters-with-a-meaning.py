import requests

url = "https://api.example.com/form"
payload = {
    "and": "a&b=c",
    "percent": "100%",
    "question": "a?b#c",
    "semicolon": "a;b,c",
    "slash": "/a/b:c@d",
}

response = requests.post(url, data=payload)
response.raise_for_status()
print(response.text)
