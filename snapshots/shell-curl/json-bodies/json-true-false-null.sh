curl --location --fail-with-body 'https://api.example.com/json' \
  --header 'Content-Type: application/json' \
  --data-raw '{"yes": true, "no": false, "nothing": null, "list": [true, false, null], "text": ["true", "false", "null"]}'
