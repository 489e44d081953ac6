curl --location --fail-with-body 'https://api.example.com/upload' \
  --form-string 'lf=a
b' \
  --form-string $'crlf=a\r
b' \
  --form-string $'cr=a\rb' \
  --form-string 'lf-at-end=a
' \
  --form-string 'tab=a	b' \
  --form-string $'vertical-tab=a\x0Bb' \
  --form-string $'form-feed=a\x0Cb' \
  --form-string $'bell=a\x07b' \
  --form-string $'backspace=a\x08b' \
  --form-string $'escape=\x1B[31mred' \
  --form-string $'delete=a\x7Fb' \
  --form-string $'control-before-digit=\x011'
