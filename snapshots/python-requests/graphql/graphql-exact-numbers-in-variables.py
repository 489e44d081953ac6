import requests

url = "https://api.example.com/graphql"
headers = {
    "Content-Type": "application/json",
}
payload = '{"query":"query Get($id: ID!) { book(id: $id) { title } }","variables":{"id": 12345678901234567890, "b": 1.0, "a": -0}}'

response = requests.post(url, headers=headers, data=payload)
response.raise_for_status()
print(response.text)
