import requests

url = "https://api.example.com/raw"
headers = {
    "Content-Type": "application/x-ndjson",
}
payload = """{"a": 1}
{"a": 2}
"""

response = requests.post(url, headers=headers, data=payload)
response.raise_for_status()
print(response.text)
