<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2(
    'https://api.example.com/things/\'\'\'/%22%22%22/%22%22%22%22/a%22/)%22/]]%20]=]/%7D%20)%20%3E%20|/*///*%20//%20--/--%3E/%3C/script%3E/]]%3E/%60%60%60/EOF/a%0AEOF%0Ab/a%0A%20%20EOF%0A%20%20EOT%0Ab/a%0A%22@%0A\'@%0Ab/a%0A=end%0A__END__%0Ab'
);
$request->setConfig('follow_redirects', true);

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
