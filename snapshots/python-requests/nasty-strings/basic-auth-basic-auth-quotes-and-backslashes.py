import requests

url = "https://api.example.com/me"
auth = (
    "ines",
    '\' " it\'s "so" \'\' "" \\ a\\ a\\\\ a\\"b a\\\'b a\\nb \\u0041\\x41\\101 C:\\new\\table',
)

response = requests.get(url, auth=auth)
response.raise_for_status()
print(response.text)
