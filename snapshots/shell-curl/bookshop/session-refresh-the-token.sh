curl --location --fail-with-body 'https://login.example.com/oauth/token' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-raw 'grant_type=refresh_token&refresh_token={{refreshToken}}&client_id={{clientId}}&scope=books%3Aread%20books%3Awrite'
