curl --location --fail-with-body 'https://api.example.com/v1/travel%20&%20food/%C3%A9?genre=travel%20&%20food/%C3%A9' \
  --header 'X-Genre: travel & food/é' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-raw 'genre=travel%20%26%20food%2F%C3%A9&travel%20%26%20food%2F%C3%A9=name'
