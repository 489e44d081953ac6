curl --location --fail-with-body 'https://api.example.com/upload' \
  --form 'meta="{\"title\": \"Salt\"}";type=application/json' \
  --form-string 'plain=x'
