curl --location --fail-with-body 'https://api.example.com/me?lang=en&api_key=k-123'
