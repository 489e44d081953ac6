curl --location --globoff --fail-with-body 'https://api.example.com/me?lang={{lang}}'
