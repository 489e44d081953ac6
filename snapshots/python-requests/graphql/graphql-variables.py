import requests

url = "https://api.example.com/graphql"
query = """query Get($id: ID!, $n: Int = 10) {
  book(id: $id) {
    title
    reviews(first: $n) { text }
  }
}"""
payload = {
    "query": query,
    "variables": {
        "id": "b-1041",
        "n": 3,
    },
}

response = requests.post(url, json=payload)
response.raise_for_status()
print(response.text)
