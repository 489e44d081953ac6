import requests

url = "https://api.example.com/a!$&'()*+,;=@~/b[1]%7B2%7D|^/%60%22%3Cc%3E"

response = requests.get(url)
response.raise_for_status()
print(response.text)
