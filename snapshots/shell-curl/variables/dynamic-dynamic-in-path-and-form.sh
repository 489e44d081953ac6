curl --location --globoff --fail-with-body 'https://api.example.com/things/{{$guid}}/{{$isoTimestamp}}?since={{$isoTimestamp}}' \
  --header 'Content-Type: application/x-www-form-urlencoded' \
  --data-urlencode 'at={{$isoTimestamp}}' \
  --data-urlencode 'n-{{$randomInt}}={{$timestamp}}'
