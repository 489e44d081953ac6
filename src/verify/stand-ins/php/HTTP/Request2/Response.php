<?php
/** The part of the library's response that samples read. */
class HTTP_Request2_Response
{
    private $status;
    private $reason;
    private $headers = [];
    private $body;

    public function __construct(string $message)
    {
        [$head, $this->body] = array_pad(explode("\r\n\r\n", $message, 2), 2, '');
        $lines = explode("\r\n", $head);
        if (!preg_match('!^HTTP/\d\.\d (\d{3})(?: (.*))?$!', array_shift($lines), $found)) {
            throw new HTTP_Request2_MessageException('Malformed response');
        }
        $this->status = (int) $found[1];
        $this->reason = $found[2] ?? '';
        foreach ($lines as $line) {
            [$name, $value] = array_pad(explode(':', $line, 2), 2, '');
            $this->headers[strtolower($name)] = trim($value);
        }
    }

    public function getStatus()
    {
        return $this->status;
    }

    public function getReasonPhrase()
    {
        return $this->reason;
    }

    public function getHeader($name = null)
    {
        return $name === null ? $this->headers : ($this->headers[strtolower($name)] ?? null);
    }

    public function getBody()
    {
        return $this->body;
    }
}
