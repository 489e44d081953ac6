curl --location --fail-with-body 'https://api.example.com/things' \
  --header 'X-A: {{a"b}}' \
  --header 'X-B: {{it'\''s}}' \
  --header 'X-C: {{a`id`}}' \
  --header 'X-D: {{$(id)}}' \
  --header 'X-E: {{a;b}}' \
  --header 'X-F: {{a\b}}' \
  --header 'X-G: {{a*/b}}'
