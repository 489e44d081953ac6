"""How a RestSharp request becomes fields and a body."""

import secrets
from urllib.parse import quote

CONTENT_FIELDS = {
    "allow", "expires", "content-disposition", "content-encoding", "content-language", "content-length",
    "content-location", "content-range", "content-type", "content-md5", "last-modified",
}  # fmt: skip


class RestSharpError(Exception):
    pass


class Multipart:
    def __init__(self):
        self.boundary = secrets.token_hex(16)
        self.parts = []

    def add(self, disposition, content_type, content):
        head = f"Content-Type: {content_type}\r\nContent-Disposition: form-data; {disposition}\r\n\r\n"
        self.parts.append(head.encode() + content)

    def bytes(self):
        mark = f"--{self.boundary}\r\n".encode()
        return b"".join(mark + part + b"\r\n" for part in self.parts) + f"--{self.boundary}--\r\n".encode()


def build(request, encoding=None):
    """Fields of the message and of its content, in the order in which HttpClient writes them, and the body."""
    body, content_type = request.body if request.body is not None else (None, None)
    multipart = None
    if request.files or request.AlwaysMultipartFormData:
        multipart = Multipart()
        for name, filename, content, kind in request.files:
            multipart.add(f'name="{encoded_name(name)}"; filename="{encoded_name(filename)}"', kind, content)
        if request.body is not None:
            multipart.add('name=""', content_type, body)
        for name, value in request.parameters:
            mark = '"' if request.MultipartFormQuoteParameters else ""
            multipart.add(f"name={mark}{encoded_name(name)}{mark}", "text/plain; charset=utf-8", value.encode())
        body, content_type = multipart.bytes(), f'multipart/form-data; boundary="{multipart.boundary}"'
    elif request.parameters:
        pairs = (f"{form(name)}={form(value)}" for name, value in request.parameters)
        body, content_type = "&".join(pairs).encode(), "application/x-www-form-urlencoded; charset=utf-8"
    own = [(name, value) for name, value in request.headers if name.lower() not in CONTENT_FIELDS]
    content = [(name, value) for name, value in request.headers if name.lower() in CONTENT_FIELDS]
    if content and body is None:
        body = b""
    fields = joined(own)
    if encoding is None:
        for name, value in fields:
            check_ascii(value)
    else:
        # The connection sends what is not ASCII byte for byte.
        raw = lambda value: value.encode(encoding, "replace").decode("ascii", "surrogateescape")
        fields = [(name, raw(value)) for name, value in fields]
    if body is not None:
        names = {name.lower() for name, _ in content}
        if content_type and "content-type" not in names:
            fields.append(("Content-Type", content_type))
        for name, value in content:
            isForm = name.lower() == "content-type" and multipart is not None
            fields.append((name, f'{value}; boundary="{multipart.boundary}"' if isForm else value))
        if "content-length" not in names:
            fields.append(("Content-Length", str(len(body))))
    return fields, body or b""


def joined(fields):
    """HttpClient sends one line a name."""
    found = {}
    for name, value in fields:
        key = name.lower()
        found[key] = (name, value) if key not in found else (found[key][0], f"{found[key][1]}, {value}")
    return list(found.values())


def check_ascii(value):
    if not value.isascii():
        raise RestSharpError("Request headers must contain only ASCII characters.")


def encoded_name(name):
    """ContentDispositionHeaderValue writes what is not ASCII as an encoded word (RFC 2047), and refuses what would end its quotes."""
    if any(character in name for character in '"\r\n'):
        raise RestSharpError(f"The format of value '{name}' is invalid.")
    if name.isascii():
        return name
    import base64

    return f"=?utf-8?B?{base64.b64encode(name.encode()).decode()}?="


def form(value):
    return quote(value, safe="-_.~()*!").replace("%20", "+")
