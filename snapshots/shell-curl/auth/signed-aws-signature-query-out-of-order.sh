curl --location --fail-with-body 'https://api.example.com/users?Version=2010-05-08&Action=ListUsers&path=/shop:(all)' \
  --aws-sigv4 'aws:amz:eu-central-1:execute-api' \
  --user 'EXAMPLEKEY:example/secret+key'
