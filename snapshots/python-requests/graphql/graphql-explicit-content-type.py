import requests

url = "https://api.example.com/graphql"
headers = {
    "Content-Type": "application/graphql-response+json",
}
query = "{ books { title } }"
payload = {
    "query": query,
}

response = requests.post(url, headers=headers, json=payload)
response.raise_for_status()
print(response.text)
