curl --location --fail-with-body 'https://api.example.com/raw' \
  --header 'Content-Type: application/javascript' \
  --data-raw 'const f = (x) => `${x}\n` // '\''"
f(1)'
