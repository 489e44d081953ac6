curl --location --fail-with-body 'https://api.example.com/me' \
  --aws-sigv4 'aws:amz:eu-west-1:execute-api' \
  --user 'AKIDEXAMPLE:secret' \
  --header 'Host: files.example.org'
