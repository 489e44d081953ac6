curl --location --fail-with-body 'https://api.example.com/form' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-urlencode 'marks=!'\''()*~-._' \
  --data-urlencode 'k%21%27%28%29%2A~=v'
