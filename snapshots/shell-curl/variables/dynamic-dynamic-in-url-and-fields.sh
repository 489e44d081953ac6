curl --location --globoff --fail-with-body 'https://api.example.com/things?at={{$timestamp}}&n={{$randomInt}}' \
  --header 'X-Request-Id: {{$guid}}'
