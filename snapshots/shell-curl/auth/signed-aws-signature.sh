curl --location --fail-with-body 'https://api.example.com/me' \
  --aws-sigv4 'aws:amz:eu-central-1:execute-api' \
  --user 'EXAMPLEKEY:example/secret+key'
