curl --location --fail-with-body 'https://api.example.com/things/7' \
  --request PROPFIND \
  --header 'Depth: 1' \
  --header 'Content-Type: application/xml' \
  --data-raw '<?xml version="1.0"?>
<propfind xmlns="DAV:"><allprop/></propfind>
'
