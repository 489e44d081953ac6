curl --location --fail-with-body 'https://api.example.com/raw' \
  --header 'Content-Type: text/plain' \
  --data-raw $'latin: é ½
latin-control: a\xC2\x85b
no-break-space: a b
line-separator: a\xE2\x80\xA8b
paragraph-separator: a\xE2\x80\xA9b
byte-order-mark: \xEF\xBB\xBFa
combining: é
astral: 😀𝒳
joined: 👩\xE2\x80\x8D👩\xE2\x80\x8D👧
right-to-left: \xE2\x80\xAEabc\xE2\x80\xAC שלום
zero-width: a\xE2\x80\x8Bb
'
