curl --location --fail-with-body 'https://api.example.com/form' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-urlencode 'lf=a
b' \
  --data-urlencode 'a%0Ab=lf' \
  --data-urlencode $'crlf=a\r
b' \
  --data-urlencode 'a%0D%0Ab=crlf' \
  --data-urlencode $'cr=a\rb' \
  --data-urlencode 'a%0Db=cr' \
  --data-urlencode 'lf-at-end=a
' \
  --data-urlencode 'a%0A=lf-at-end' \
  --data-urlencode 'tab=a	b' \
  --data-urlencode 'a%09b=tab' \
  --data-urlencode $'vertical-tab=a\x0Bb' \
  --data-urlencode 'a%0Bb=vertical-tab' \
  --data-urlencode $'form-feed=a\x0Cb' \
  --data-urlencode 'a%0Cb=form-feed' \
  --data-urlencode $'bell=a\x07b' \
  --data-urlencode 'a%07b=bell' \
  --data-urlencode $'backspace=a\x08b' \
  --data-urlencode 'a%08b=backspace' \
  --data-urlencode $'escape=\x1B[31mred' \
  --data-urlencode '%1B%5B31mred=escape' \
  --data-urlencode $'delete=a\x7Fb' \
  --data-urlencode 'a%7Fb=delete' \
  --data-urlencode $'control-before-digit=\x011' \
  --data-urlencode '%011=control-before-digit'
