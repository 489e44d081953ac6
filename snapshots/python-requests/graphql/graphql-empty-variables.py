import requests

url = "https://api.example.com/graphql"
query = "{ books { title } }"
payload = {
    "query": query,
}

response = requests.post(url, json=payload)
response.raise_for_status()
print(response.text)
