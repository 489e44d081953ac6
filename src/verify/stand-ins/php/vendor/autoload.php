<?php
require_once __DIR__ . '/../HTTP/Request2.php';
