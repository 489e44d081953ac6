<?php
/**
 * The part of PEAR's Net_URL2 that HTTP_Request2 hands out and samples read: what is not there is false, and
 * of what is there only blanks, controls, quotes, angle brackets and what is not ASCII are encoded.
 *
 * https://pear.php.net/manual/en/package.networking.net-url2.php
 */
class Net_URL2
{
    private $scheme = false;
    private $userinfo = false;
    private $host = false;
    private $port = false;
    private $path = '';
    private $query = false;

    public function __construct($url)
    {
        // RFC 3986, appendix B.
        preg_match('!^(?:([^:/?#]+):)?(?://([^/?#]*))?([^?#]*)(?:\?([^#]*))?!s', $url, $found, PREG_UNMATCHED_AS_NULL);
        $this->scheme = $found[1] ?? false;
        $authority = $found[2] ?? '';
        $this->path = self::encode($found[3] ?? '');
        $this->query = isset($found[4]) ? self::encode($found[4]) : false;
        if (($at = strrpos($authority, '@')) !== false) {
            $this->userinfo = substr($authority, 0, $at);
            $authority = substr($authority, $at + 1);
        }
        if ($authority !== '') {
            preg_match('!^(.*?)(?::(\d*))?$!s', $authority, $parts);
            $this->host = $parts[1];
            $this->port = $parts[2] ?? false;
        }
    }

    public function getScheme()
    {
        return $this->scheme;
    }

    public function getUser()
    {
        return $this->userinfo === false ? false : explode(':', $this->userinfo, 2)[0];
    }

    public function getPassword()
    {
        return $this->userinfo === false ? false : explode(':', $this->userinfo, 2)[1] ?? '';
    }

    public function getUserinfo()
    {
        return $this->userinfo;
    }

    public function setUserinfo($userinfo)
    {
        $this->userinfo = $userinfo;
        return $this;
    }

    public function getHost()
    {
        return $this->host;
    }

    public function getPort()
    {
        return $this->port;
    }

    public function getAuthority()
    {
        if ($this->host === false) {
            return false;
        }
        $user = strlen($this->userinfo) > 0 ? "{$this->userinfo}@" : '';
        return $user . $this->host . ($this->port === false ? '' : ":{$this->port}");
    }

    public function getPath()
    {
        return $this->path;
    }

    public function setPath($path)
    {
        $this->path = $path;
        return $this;
    }

    public function getQuery()
    {
        return $this->query;
    }

    public function setQuery($query)
    {
        $this->query = $query;
        return $this;
    }

    private static function encode($part)
    {
        return preg_replace_callback('/[\x00-\x20"<>\x7f-\xff]+/', fn ($found) => rawurlencode($found[0]), $part);
    }
}
