curl --location --fail-with-body 'https://api.example.com/me' \
  --user 'ines:'\'' " it'\''s "so" '\'''\'' "" \ a\ a\\ a\"b a\'\''b a\nb \u0041\x41\101 C:\new\table'
