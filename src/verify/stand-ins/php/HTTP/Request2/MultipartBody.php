<?php
/** As the library: all parameters come before all uploads, names go out as they are, and text parts have no type. */
class HTTP_Request2_MultipartBody
{
    private $parts = [];
    private $boundary;

    public function __construct(array $params, array $uploads, $useBrackets = true)
    {
        $this->boundary = '--' . bin2hex(random_bytes(16));
        foreach (self::flatten('', $params, $useBrackets) as [$name, $value]) {
            $this->parts[] = "Content-Disposition: form-data; name=\"$name\"\r\n\r\n$value";
        }
        foreach ($uploads as $name => $files) {
            foreach ($files['list'] as $index => [$content, $fileName, $type]) {
                $field = $files['many'] && $useBrackets ? "{$name}[$index]" : $name;
                $this->parts[] = "Content-Disposition: form-data; name=\"$field\"; filename=\"$fileName\"\r\n"
                    . "Content-Type: $type\r\n\r\n$content";
            }
        }
    }

    public function getBoundary()
    {
        return $this->boundary;
    }

    public function __toString()
    {
        $written = '';
        foreach ($this->parts as $part) {
            $written .= "--{$this->boundary}\r\n$part\r\n";
        }
        return "$written--{$this->boundary}--\r\n";
    }

    private static function flatten($name, $values, $useBrackets)
    {
        if (!is_array($values)) {
            return [[$name, $values]];
        }
        $pairs = [];
        foreach ($values as $key => $value) {
            $inner = empty($name) ? $key : ($useBrackets ? "{$name}[$key]" : $name);
            $pairs = array_merge($pairs, self::flatten($inner, $value, $useBrackets));
        }
        return $pairs;
    }
}
