import requests

url = "https://api.example.com/graphql"
query = """query A { books { id } }
query B { authors { id } }"""
payload = {
    "query": query,
    "operationName": "B",
    "variables": {},
}

response = requests.post(url, json=payload)
response.raise_for_status()
print(response.text)
