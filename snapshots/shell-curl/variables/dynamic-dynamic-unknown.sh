curl --location --fail-with-body 'https://api.example.com/things' \
  --header 'X-Odd: {{$noSuchThing}}'
