import requests

url = "https://api.example.com/things"
headers = {
    "X-A": "{{my token}}",
    "X-B": "{{my-token}}",
    "X-C": "{{my.token}}",
    "X-D": "{{my_token}}",
    "X-E": "{{myToken}}",
    "X-F": "{{MY_TOKEN}}",
}

response = requests.get(url, headers=headers)
response.raise_for_status()
print(response.text)
