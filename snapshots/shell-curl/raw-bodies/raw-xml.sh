curl --location --fail-with-body 'https://api.example.com/raw' \
  --header 'Content-Type: application/xml' \
  --data-raw '<?xml version="1.0" encoding="UTF-8"?>
<book id="1"><title>Salt &amp; sea</title><!-- note --></book>'
