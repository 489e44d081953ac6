import requests

url = "https://api.example.com/graphql"
query = """mutation {
  add(title: "Say \\"hi\\"", blurb: \"""
  two
  lines
  \""") { id }
}"""
payload = {
    "query": query,
}

response = requests.post(url, json=payload)
response.raise_for_status()
print(response.text)
