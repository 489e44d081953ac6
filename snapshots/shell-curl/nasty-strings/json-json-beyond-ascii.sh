curl --location --fail-with-body 'https://api.example.com/json' \
  --header 'Content-Type: application/json' \
  --data-raw $'{
  "latin": "é ½",
  "é ½": "latin",
  "latin-control": "a\xC2\x85b",
  "a\xC2\x85b": "latin-control",
  "no-break-space": "a b",
  "a b": "no-break-space",
  "line-separator": "a\xE2\x80\xA8b",
  "a\xE2\x80\xA8b": "line-separator",
  "paragraph-separator": "a\xE2\x80\xA9b",
  "a\xE2\x80\xA9b": "paragraph-separator",
  "byte-order-mark": "\xEF\xBB\xBFa",
  "\xEF\xBB\xBFa": "byte-order-mark",
  "combining": "é",
  "é": "combining",
  "astral": "😀𝒳",
  "😀𝒳": "astral",
  "joined": "👩\xE2\x80\x8D👩\xE2\x80\x8D👧",
  "👩\xE2\x80\x8D👩\xE2\x80\x8D👧": "joined",
  "right-to-left": "\xE2\x80\xAEabc\xE2\x80\xAC שלום",
  "\xE2\x80\xAEabc\xE2\x80\xAC שלום": "right-to-left",
  "zero-width": "a\xE2\x80\x8Bb",
  "a\xE2\x80\x8Bb": "zero-width"
}'
