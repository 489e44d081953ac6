curl --location --fail-with-body 'https://api.example.com/json' \
  --header 'Content-Type: application/json' \
  --data-raw '{"a":{"b":{"c":{"d":{"e":{"f":{"g":[[[[[["deep"]]]]]]}}}}}}}'
