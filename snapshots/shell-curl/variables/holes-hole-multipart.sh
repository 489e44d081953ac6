curl --location --fail-with-body 'https://api.example.com/things' \
  --form-string '{{key}}=1' \
  --form-string 'value={{value}}' \
  --form-string 'part=a {{value}} & b'
