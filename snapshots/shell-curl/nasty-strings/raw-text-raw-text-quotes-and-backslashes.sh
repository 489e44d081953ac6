curl --location --fail-with-body 'https://api.example.com/raw' \
  --header 'Content-Type: text/plain' \
  --data-raw 'single: '\''
double: "
both: it'\''s "so"
two-singles: '\'''\''
two-doubles: ""
backslash: \
backslash-at-end: a\
two-backslashes: a\\
backslash-double: a\"b
backslash-single: a\'\''b
backslash-n: a\nb
backslash-u: \u0041\x41\101
folder: C:\new\table
'
