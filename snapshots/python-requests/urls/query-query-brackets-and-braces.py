import requests

url = "https://api.example.com/things?list[]=1&list[]=2&map[key]=3&set={a|b}&caret=^\\`"

response = requests.get(url)
response.raise_for_status()
print(response.text)
