import requests

url = "https://api.example.com/things"
auth = ("{{user}}", "{{password}}")

response = requests.get(url, auth=auth)
response.raise_for_status()
print(response.text)
