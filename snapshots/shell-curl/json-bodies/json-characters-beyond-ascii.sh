curl --location --fail-with-body 'https://api.example.com/json' \
  --header 'Content-Type: application/json' \
  --data-raw $'{"żółw": "日本", "emoji": "😀 👩\xE2\x80\x8D👩\xE2\x80\x8D👧", "combined": "é", "Füße": "ß"}'
