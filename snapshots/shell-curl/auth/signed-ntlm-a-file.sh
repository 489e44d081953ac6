curl --location --fail-with-body 'https://api.example.com/me/cover' \
  --request PUT \
  --ntlm \
  --user '/ines:secret' \
  --header 'Content-Type: image/png' \
  --data-binary '@files/cover.png'
