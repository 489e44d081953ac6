curl --location --fail-with-body 'https://api.example.com/raw' \
  --header 'Content-Type: text/html' \
  --data-raw '<!doctype html>
<p class="x">Salt &amp; <b>sea</b></p>
<script>alert(`${1}`)</script>'
