curl --location --fail-with-body 'https://api.example.com/me?lang=en' \
  --aws-sigv4 'aws:amz:eu-north-1:execute-api' \
  --user 'AKEXAMPLE:example-secret'
