curl --location --fail-with-body 'https://api.example.com/upload' \
  --form-string 'blanks=  x 	' \
  --form-string 'double=say "hi"' \
  --form-string 'single=it'\''s' \
  --form-string 'backslash=a\b'
