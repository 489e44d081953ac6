"""What .NET's System.Uri makes of a URL."""

import re
from urllib.parse import quote

KEPT = re.compile(r"[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=]")


class AbsoluteUri:
    def __init__(self, text):
        found = re.fullmatch(r"(https?)://([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?", text.strip(), re.DOTALL | re.IGNORECASE)
        if found is None:
            raise ValueError(f"Invalid URI: {text}")
        scheme, authority, path, query, _ = found.groups()
        self.scheme = scheme.lower()
        self.authority = authority.rpartition("@")[2]
        host, _, port = self.authority.partition(":")
        self.host, self.port = host, int(port or (443 if self.scheme == "https" else 80))
        self.path = escape(without_dots(path)) or "/"
        self.query = escape(query or "")

    def add(self, parameters):
        """Parameters as HttpUtility.UrlEncode writes them."""
        pairs = "&".join(f"{url_encode(name)}={url_encode(value)}" for name, value in parameters)
        if pairs:
            self.query = f"{self.query}&{pairs}" if self.query else f"?{pairs}"

    @property
    def target(self):
        return self.path + self.query


def url_encode(text):
    encoded = quote(text, safe="-_.!*()").replace("%20", "+").replace("~", "%7e")
    return re.sub("%[0-9A-F]{2}", lambda found: found.group().lower(), encoded)


def escape(text):
    written, at = "", 0
    while at < len(text):
        if re.match(r"%[0-9A-Fa-f]{2}", text[at : at + 3]):
            written, at = written + text[at : at + 3], at + 3
            continue
        character = text[at]
        written += character if KEPT.match(character) else "".join(f"%{byte:02X}" for byte in character.encode())
        at += 1
    return written


def without_dots(path):
    """RFC 3986, 5.2.4."""
    kept = []
    segments = path.split("/")
    for at, segment in enumerate(segments):
        isLast = at == len(segments) - 1
        if segment == "..":
            if len(kept) > 1:
                kept.pop()
        elif segment != ".":
            kept.append(segment)
            continue
        if isLast:
            kept.append("")
    return "/".join(kept)
