curl --location --fail-with-body 'https://api.example.com/things' \
  --form-string 'id={{$guid}}' \
  --form-string 'note=at {{$isoTimestamp}}: {{$randomInt}}'
