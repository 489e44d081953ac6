curl --location --fail-with-body 'https://api.example.com/things' \
  --header 'Content-Type: text/plain' \
  --data-raw '{{}} {{ }} {{open {one} }}close{{ {{{three}}} {{ blanks }} {{two
lines}}'
