import requests

url = "https://api.example.com/graphql"
query = """# first
query Get($full: Boolean!) {
  books {
    title # inline
    blurb @include(if: $full)
  }
}"""
payload = {
    "query": query,
    "variables": {
        "full": True,
    },
}

response = requests.post(url, json=payload)
response.raise_for_status()
print(response.text)
