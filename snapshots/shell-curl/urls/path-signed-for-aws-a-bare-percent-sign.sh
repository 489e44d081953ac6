curl --location --fail-with-body 'https://api.example.com/50%/(me)!' \
  --aws-sigv4 'aws:amz:eu-central-1:execute-api' \
  --user 'EXAMPLEKEY:example/secret+key'
