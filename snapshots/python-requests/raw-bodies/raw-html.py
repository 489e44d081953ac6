import requests

url = "https://api.example.com/raw"
headers = {
    "Content-Type": "text/html",
}
payload = """<!doctype html>
<p class="x">Salt &amp; <b>sea</b></p>
<script>alert(`${1}`)</script>"""

response = requests.post(url, headers=headers, data=payload)
response.raise_for_status()
print(response.text)
