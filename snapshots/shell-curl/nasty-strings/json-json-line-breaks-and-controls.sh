curl --location --fail-with-body 'https://api.example.com/json' \
  --header 'Content-Type: application/json' \
  --data-raw $'{
  "lf": "a\\nb",
  "a\\nb": "lf",
  "crlf": "a\\r\\nb",
  "a\\r\\nb": "crlf",
  "cr": "a\\rb",
  "a\\rb": "cr",
  "lf-at-end": "a\\n",
  "a\\n": "lf-at-end",
  "tab": "a\\tb",
  "a\\tb": "tab",
  "vertical-tab": "a\\u000bb",
  "a\\u000bb": "vertical-tab",
  "form-feed": "a\\fb",
  "a\\fb": "form-feed",
  "bell": "a\\u0007b",
  "a\\u0007b": "bell",
  "backspace": "a\\bb",
  "a\\bb": "backspace",
  "escape": "\\u001b[31mred",
  "\\u001b[31mred": "escape",
  "delete": "a\x7Fb",
  "a\x7Fb": "delete",
  "control-before-digit": "\\u00011",
  "\\u00011": "control-before-digit"
}'
