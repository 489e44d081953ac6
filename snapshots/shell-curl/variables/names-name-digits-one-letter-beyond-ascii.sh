curl --location --fail-with-body 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw '{"a": "{{1st}}", "b": "{{42}}", "c": "{{x}}", "d": "{{żółw}}", "e": "{{日本}}", "f": "{{😀}}", "g": "{{-}}"}'
