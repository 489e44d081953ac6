curl --location --fail-with-body 'https://api.example.com/things/7' \
  --request GET \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-urlencode 'q=salt'
