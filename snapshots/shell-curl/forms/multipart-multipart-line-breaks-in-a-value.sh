curl --location --fail-with-body 'https://api.example.com/upload' \
  --form-string 'lf=one
two
' \
  --form-string $'crlf=one\r
two\r
' \
  --form-string 'blank-lines=

' \
  --form-string $'dashes=--\r
--x--'
