curl --location --fail-with-body 'https://api.example.com/things' \
  --header 'X-{{name}}: 1' \
  --header 'X-Value: {{value}}' \
  --header 'X-Part: a {{value}}, b'
