import requests

url = "https://api.example.com/things"
headers = {
    "Content-Type": "text/plain",
}
payload = """{{}} {{ }} {{open {one} }}close{{ {{{three}}} {{ blanks }} {{two
lines}}"""

response = requests.post(url, headers=headers, data=payload)
response.raise_for_status()
print(response.text)
