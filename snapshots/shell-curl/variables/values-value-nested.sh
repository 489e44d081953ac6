curl --location --fail-with-body 'https://api.example.com/things' \
  --header 'X-Greeting: Hello Ines Okafor!'
