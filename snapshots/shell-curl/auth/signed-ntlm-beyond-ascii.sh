curl --location --fail-with-body 'https://api.example.com/me' \
  --ntlm \
  --user 'SHOP/inés:open-sesame'
