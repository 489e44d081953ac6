curl --location --fail-with-body 'https://api.example.com/me' \
  --aws-sigv4 'aws:amz:{{region}}:{{service}}' \
  --user '{{access_key}}:{{secret_key}}' \
  --header 'X-Amz-Security-Token: {{session_token}}'
