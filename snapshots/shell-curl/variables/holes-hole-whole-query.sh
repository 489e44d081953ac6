curl --location --globoff --fail-with-body 'https://api.example.com/things?{{query}}'
