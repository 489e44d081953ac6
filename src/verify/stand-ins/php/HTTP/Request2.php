<?php
/**
 * A stand-in for PEAR's HTTP_Request2 (2.5), which no registry at hand has. It has the library's documented
 * methods and sends what the library sends through its socket adapter: field names are capitalised, fields of
 * one name are one field, a request without a body loses its Content-Type.
 *
 * https://pear.php.net/manual/en/package.http.http-request2.php
 */
require_once __DIR__ . '/../Net/URL2.php';
require_once __DIR__ . '/Request2/Exception.php';
require_once __DIR__ . '/Request2/MultipartBody.php';
require_once __DIR__ . '/Request2/Response.php';

class HTTP_Request2
{
    const METHOD_OPTIONS = 'OPTIONS';
    const METHOD_GET = 'GET';
    const METHOD_HEAD = 'HEAD';
    const METHOD_POST = 'POST';
    const METHOD_PUT = 'PUT';
    const METHOD_DELETE = 'DELETE';
    const METHOD_TRACE = 'TRACE';
    const METHOD_CONNECT = 'CONNECT';
    const AUTH_BASIC = 'basic';
    const AUTH_DIGEST = 'digest';

    private const CONFIG = [
        'adapter', 'connect_timeout', 'timeout', 'use_brackets', 'protocol_version', 'buffer_size', 'store_body', 'local_ip',
        'proxy_host', 'proxy_port', 'proxy_user', 'proxy_password', 'proxy_auth_scheme', 'proxy_type', 'proxy',
        'ssl_verify_peer', 'ssl_verify_host', 'ssl_cafile', 'ssl_capath', 'ssl_local_cert', 'ssl_passphrase',
        'digest_compat_ie', 'follow_redirects', 'max_redirects', 'strict_redirects',
    ];
    private const NO_TOKEN = '![\x00-\x1f\x7f-\xff()<>@,;:\\\\"/\[\]?={}\s]!';

    private $url = null;
    private $method = self::METHOD_GET;
    private $config = ['use_brackets' => true, 'protocol_version' => '1.1'];
    private $auth = null;
    private $headers = [];
    private $body = '';
    private $params = [];
    private $uploads = [];

    public function __construct($url = null, $method = self::METHOD_GET, array $config = [])
    {
        $this->setConfig($config);
        if (!empty($url)) {
            $this->setUrl($url);
        }
        if (!empty($method)) {
            $this->setMethod($method);
        }
        $this->setHeader('user-agent', 'HTTP_Request2/2.5.1 (stand-in)');
    }

    public function setUrl($url)
    {
        $url = $url instanceof Net_URL2 ? $url : new Net_URL2((string) $url);
        if ($url->getUserinfo()) {
            $this->setAuth(rawurldecode($url->getUser()), rawurldecode($url->getPassword()));
            $url->setUserinfo('');
        }
        if ($url->getPath() === '') {
            $url->setPath('/');
        }
        $this->url = $url;
        return $this;
    }

    public function getUrl()
    {
        return $this->url;
    }

    public function setMethod($method)
    {
        if (preg_match(self::NO_TOKEN, $method)) {
            throw new HTTP_Request2_LogicException("Invalid request method '$method'");
        }
        $this->method = $method;
        return $this;
    }

    public function getMethod()
    {
        return $this->method;
    }

    public function setConfig($nameOrConfig, $value = null)
    {
        foreach (is_array($nameOrConfig) ? $nameOrConfig : [$nameOrConfig => $value] as $name => $setting) {
            if (!in_array($name, self::CONFIG, true)) {
                throw new HTTP_Request2_LogicException("Unknown configuration parameter '$name'");
            }
            $this->config[$name] = $setting;
        }
        return $this;
    }

    public function setAuth($user, $password = '', $scheme = self::AUTH_BASIC)
    {
        $this->auth = empty($user) ? null : [(string) $user, (string) $password, $scheme];
        return $this;
    }

    public function setHeader($name, $value = null, $replace = true)
    {
        if (is_array($name)) {
            foreach ($name as $key => $inner) {
                is_string($key) ? $this->setHeader($key, $inner, $replace) : $this->setHeader($inner, null, $replace);
            }
            return $this;
        }
        if ($value === null && strpos($name, ':')) {
            [$name, $value] = array_map('trim', explode(':', $name, 2));
        }
        if (preg_match(self::NO_TOKEN, $name)) {
            throw new HTTP_Request2_LogicException("Invalid header name '$name'");
        }
        $name = strtolower($name);
        if ($value === null) {
            unset($this->headers[$name]);
            return $this;
        }
        $value = is_array($value) ? implode(', ', array_map('trim', $value)) : trim((string) $value);
        $isFirst = !isset($this->headers[$name]) || $replace;
        $this->headers[$name] = $isFirst ? $value : "{$this->headers[$name]}, $value";
        return $this;
    }

    public function getHeaders()
    {
        return $this->headers;
    }

    public function addCookie($name, $value)
    {
        $earlier = empty($this->headers['cookie']) ? '' : $this->headers['cookie'] . '; ';
        return $this->setHeader('cookie', "$earlier$name=$value");
    }

    public function setBody($body, $isFilename = false)
    {
        if ($isFilename || is_resource($body)) {
            // A stream, as the library gives it back.
            [$content, $type] = self::readFile($body);
            $this->body = fopen('php://memory', 'w+b');
            fwrite($this->body, $content);
            rewind($this->body);
            if (empty($this->headers['content-type'])) {
                $this->setHeader('content-type', $type);
            }
        } else {
            $this->body = $body instanceof HTTP_Request2_MultipartBody ? $body : (string) $body;
        }
        $this->params = $this->uploads = [];
        return $this;
    }

    public function addPostParameter($name, $value = null)
    {
        foreach (is_array($name) ? $name : [$name => $value] as $key => $inner) {
            $this->params[$key] = $inner;
        }
        if (empty($this->headers['content-type'])) {
            $this->setHeader('content-type', 'application/x-www-form-urlencoded');
        }
        return $this;
    }

    public function addUpload($fieldName, $filename, $sendFilename = null, $contentType = null)
    {
        $many = is_array($filename);
        $list = [];
        foreach ($many ? $filename : [[$filename, $sendFilename, $contentType]] as $file) {
            [$source, $name, $type] = array_pad((array) $file, 3, null);
            [$content, $found] = self::readFile($source);
            $default = is_string($source) ? basename($source) : 'anonymous.blob';
            $list[] = [$content, empty($name) ? $default : $name, empty($type) ? $found : $type];
        }
        $this->uploads[$fieldName] = compact('list', 'many');
        if (in_array($this->headers['content-type'] ?? '', ['', 'application/x-www-form-urlencoded'], true)) {
            $this->setHeader('content-type', 'multipart/form-data');
        }
        return $this;
    }

    public function getBody()
    {
        $type = $this->headers['content-type'] ?? '';
        if ($this->method === self::METHOD_POST && ($this->params || $this->uploads)) {
            if (strpos($type, 'application/x-www-form-urlencoded') === 0) {
                $body = http_build_query($this->params, '', '&');
                return $this->config['use_brackets'] ? $body : preg_replace('/%5B\d+%5D=/', '=', $body);
            }
            if (strpos($type, 'multipart/form-data') === 0) {
                return new HTTP_Request2_MultipartBody($this->params, $this->uploads, $this->config['use_brackets']);
            }
        }
        return $this->body;
    }

    public function send()
    {
        if ($this->url === null || !in_array(strtolower((string) $this->url->getScheme()), ['http', 'https'], true)) {
            throw new HTTP_Request2_LogicException('HTTP_Request2 needs an absolute HTTP(S) request URL');
        }
        $headers = $this->headers + ['host' => $this->url->getAuthority(), 'accept-encoding' => 'gzip, deflate'];
        if ($this->auth !== null && $this->auth[2] === self::AUTH_BASIC) {
            $headers['authorization'] = 'Basic ' . base64_encode("{$this->auth[0]}:{$this->auth[1]}");
        }
        $body = $this->getBody();
        if ($body instanceof HTTP_Request2_MultipartBody) {
            $headers['content-type'] = 'multipart/form-data; boundary=' . $body->getBoundary();
        }
        $body = is_resource($body) ? stream_get_contents($body, -1, 0) : (string) $body;
        $hasBody = $body !== '' && $this->method !== self::METHOD_TRACE;
        if ($hasBody) {
            $headers += ['content-type' => 'application/x-www-form-urlencoded'];
            $headers['content-length'] = strlen($body);
        } elseif (in_array($this->method, [self::METHOD_POST, self::METHOD_PUT], true)) {
            $headers['content-length'] = 0;
        } else {
            unset($headers['content-length'], $headers['content-type']);
        }
        $answer = $this->exchange($headers, $hasBody ? $body : '');
        $status = $answer->getStatus();
        $location = (string) $answer->getHeader('location');
        if (($this->config['follow_redirects'] ?? false) && in_array($status, [300, 301, 302, 303, 307, 308], true) && $location !== '') {
            $next = clone $this;
            [$path, $query] = explode('?', $location, 2) + [1 => false];
            $next->url = (clone $this->url)->setPath($path)->setQuery($query);
            if ($status === 303 || !($this->config['strict_redirects'] ?? false) && in_array($status, [301, 302], true)) {
                $next->setMethod(self::METHOD_GET)->setBody('');
            }
            return $next->send();
        }
        if ($answer->getStatus() !== 401 || $this->auth === null || $this->auth[2] !== self::AUTH_DIGEST) {
            return $answer;
        }
        $headers['authorization'] = $this->digest((string) $answer->getHeader('www-authenticate'));
        return $this->exchange($headers, $hasBody ? $body : '');
    }

    /** RFC 2617, 3.2.2; the library knows MD5 and no other algorithm. */
    private function digest($challenge)
    {
        preg_match_all('/(\w+)\s*=\s*(?:"([^"]*)"|([^\s,"]+))/', $challenge, $found, PREG_SET_ORDER);
        $given = [];
        foreach ($found as $parameter) {
            $given[$parameter[1]] = $parameter[3] ?? $parameter[2];
        }
        [$user, $password] = $this->auth;
        $target = $this->target();
        $cnonce = 'Req2.' . rand();
        $first = md5("$user:{$given['realm']}:$password");
        $second = md5("{$this->method}:$target");
        $hasQop = !empty($given['qop']);
        $middle = $hasQop ? "{$given['nonce']}:00000001:$cnonce:auth" : $given['nonce'];
        $fields = [
            'username="' . str_replace(['\\', '"'], ['\\\\', '\\"'], $user) . '"',
            "realm=\"{$given['realm']}\"",
            "nonce=\"{$given['nonce']}\"",
            "uri=\"$target\"",
            'response="' . md5("$first:$middle:$second") . '"',
        ];
        if (!empty($given['opaque'])) {
            $fields[] = "opaque=\"{$given['opaque']}\"";
        }
        if ($hasQop) {
            array_push($fields, 'qop="auth"', 'nc=00000001', "cnonce=\"$cnonce\"");
        }
        return 'Digest ' . implode(', ', $fields);
    }

    private function target()
    {
        [$path, $query] = [$this->url->getPath(), $this->url->getQuery()];
        return (empty($path) ? '/' : $path) . (empty($query) ? '' : "?$query");
    }

    private function exchange(array $headers, $body)
    {
        $authority = $this->url->getAuthority();
        $message = "{$this->method} {$this->target()} HTTP/{$this->config['protocol_version']}\r\n";
        foreach ($headers as $name => $value) {
            $message .= implode('-', array_map('ucfirst', explode('-', $name))) . ": $value\r\n";
        }
        $socket = @stream_socket_client("tcp://$authority", $code, $reason, 10);
        if ($socket === false) {
            throw new HTTP_Request2_ConnectionException("Unable to connect to $authority: $reason");
        }
        fwrite($socket, "$message\r\n$body");
        $answer = '';
        while (strpos($answer, "\r\n\r\n") === false && ($line = fgets($socket)) !== false) {
            $answer .= $line;
        }
        $length = preg_match('/^content-length:\s*(\d+)/mi', $answer, $found) ? (int) $found[1] : null;
        $hasContent = $this->method !== self::METHOD_HEAD && !preg_match('!^HTTP/\S+ (?:1\d\d|204|304)!', $answer);
        $answer .= $hasContent ? stream_get_contents($socket, $length) : '';
        fclose($socket);
        return new HTTP_Request2_Response($answer);
    }

    private static function readFile($source)
    {
        $content = is_resource($source) ? stream_get_contents($source) : @file_get_contents($source);
        if ($content === false) {
            throw new HTTP_Request2_LogicException("Failed to open $source");
        }
        $type = is_string($source) ? (new finfo(FILEINFO_MIME))->file($source) : '';
        return [$content, $type ?: 'application/octet-stream'];
    }
}
