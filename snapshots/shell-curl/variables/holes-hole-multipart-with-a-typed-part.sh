curl --location --fail-with-body 'https://api.example.com/upload' \
  --form 'meta="{\"title\": \"{{title}}\"}";type=application/json' \
  --form-string 'note={{note}}'
