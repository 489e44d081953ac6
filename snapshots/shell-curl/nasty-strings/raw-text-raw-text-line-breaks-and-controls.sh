curl --location --fail-with-body 'https://api.example.com/raw' \
  --header 'Content-Type: text/plain' \
  --data-raw $'lf: a
b
crlf: a\r
b
cr: a\rb
lf-at-end: a

tab: a	b
vertical-tab: a\x0Bb
form-feed: a\x0Cb
bell: a\x07b
backspace: a\x08b
escape: \x1B[31mred
delete: a\x7Fb
control-before-digit: \x011
'
