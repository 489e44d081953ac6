curl --location --fail-with-body 'https://api.example.com/things' \
  --header 'X-A: {{__proto__}}' \
  --header 'X-B: {{constructor}}' \
  --header 'X-C: {{toString}}' \
  --header 'X-D: {{hasOwnProperty}}'
