curl --location --fail-with-body 'https://api.example.com/me?a1=2&a=1&%C3%A9=3&b=x;y&b=50%' \
  --aws-sigv4 'aws:amz:eu-central-1:execute-api' \
  --user 'EXAMPLEKEY:example/secret+key'
