curl --location --fail-with-body 'https://api.example.com/raw' \
  --header 'Content-Type: application/soap+xml; charset=utf-8' \
  --header 'SOAPAction: "urn:example:get"' \
  --data-raw '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope">
  <s:Body/>
</s:Envelope>'
