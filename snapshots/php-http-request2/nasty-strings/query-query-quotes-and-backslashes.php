<?php

require_once 'HTTP/Request2.php';

$request = new HTTP_Request2(
    'https://api.example.com/things?single=%27&%27=single&double=%22&%22=double&both=it%27s%20%22so%22&it%27s%20%22so%22=both&two-singles=%27%27&%27%27=two-singles&two-doubles=%22%22&%22%22=two-doubles&backslash=\\&\\=backslash&backslash-at-end=a\\&a\\=backslash-at-end&two-backslashes=a\\\\&a\\\\=two-backslashes&backslash-double=a\\%22b&a\\%22b=backslash-double&backslash-single=a\\%27b&a\\%27b=backslash-single&backslash-n=a\\nb&a\\nb=backslash-n&backslash-u=\\u0041\\x41\\101&\\u0041\\x41\\101=backslash-u&folder=C:\\new\\table&C:\\new\\table=folder'
);
$request->setConfig('follow_redirects', true);

$response = $request->send();
if ($response->getStatus() >= 400) {
    throw new RuntimeException($response->getStatus() . ' ' . $response->getReasonPhrase());
}

echo $response->getBody();
