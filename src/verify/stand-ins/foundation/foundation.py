"""A stand-in for the part of Swift's Foundation that sends requests, which needs Swift.

https://developer.apple.com/documentation/foundation/urlsession
"""

import os
import re

from standin.connection import Connection
from standin.redirect import as_browsers, follow


class FoundationError(Exception):
    pass


CONFORMING = re.compile(
    r"(https?)://([^/?#\s]+)((?:/(?:[A-Za-z0-9\-._~!$&'()*+,;=:@]|%[0-9A-Fa-f]{2})*)*)"
    r"(\?(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*)?(#.*)?"
)


def url_of(text):
    """nil for what RFC 3986 does not allow: only newer systems encode it instead."""
    found = CONFORMING.fullmatch(text)
    return None if found is None else URL(found[1], found[2], found[3], found[4] or "")


class URL:
    def __init__(self, scheme, authority, path, query):
        self.scheme, self.authority = scheme, authority.rpartition("@")[2]
        self.target = (path or "/") + query


class FileURL:
    def __init__(self, path):
        self.path = path
        self.lastPathComponent = os.path.basename(path)


class URLRequest:
    SETTABLE = {
        "httpMethod", "httpBody", "timeoutInterval", "cachePolicy", "httpShouldHandleCookies", "allHTTPHeaderFields",
        "assumesHTTP3Capable",
    }  # fmt: skip

    def __init__(self, url):
        self.url = url
        self.httpMethod = "GET"
        self.httpBody = None
        self.fields = []

    def setValue(self, value, forHTTPHeaderField):
        name = forHTTPHeaderField
        self.fields = [field for field in self.fields if field[0].lower() != name.lower()]
        self.fields.append([name, value])

    def addValue(self, value, forHTTPHeaderField):
        for field in self.fields:
            if field[0].lower() == forHTTPHeaderField.lower():
                field[1] += "," + value
                return
        self.fields.append([forHTTPHeaderField, value])


class Credential:
    """What the connection asks of a client that answers challenges."""

    def __init__(self, user, password, challenge):
        self.NtlmAuth = challenge.startswith("ntlm")
        domain, _, name = user.rpartition("\\") if self.NtlmAuth else ("", "", user)
        self.Login, self.Password, self.LoginDomain = name, password, domain
        self.DigestAuth = challenge.startswith("digest")


class Challenge:
    def __init__(self):
        self.previousFailureCount = 0


class HTTPURLResponse:
    def __init__(self, answer):
        head = answer.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
        self.statusCode = int(head[0].split(" ")[1])
        self.allHeaderFields = dict(line.split(": ", 1) for line in head[1:] if ": " in line)


class URLSession:
    def data(self, request, delegate=None):
        return send(request, request.httpBody, delegate)

    def upload(self, request, content, delegate=None):
        return send(request, content, delegate)


def send(request, body, delegate):
    method, url = request.httpMethod, request.url
    if url.scheme != "http":
        raise FoundationError("the stand-in speaks plain http alone")
    if body and method == "GET":
        raise FoundationError("resource exceeds maximum size: a GET request has no body")
    names = {name.lower() for name, _ in request.fields}
    fields = [] if "host" in names else [["Host", url.authority]]
    fields += [["Accept", "*/*"]] if "accept" not in names else []
    fields += [list(field) for field in request.fields if field[0].lower() != "content-length"]
    if body is not None and "content-type" not in names:
        fields.append(["Content-Type", "application/x-www-form-urlencoded"])
    if body is not None or method in ("POST", "PUT", "PATCH"):
        fields.append(["Content-Length", str(len(body or b""))])
    host, _, port = url.authority.partition(":")
    connect = lambda: Connection(host, int(port or 80))
    answer = connect().exchange(Credential("", "", ""), method, url.target, fields, body or b"")
    asked = [line for line in answer.decode("latin-1").split("\r\n") if line.lower().startswith("www-authenticate:")]
    answers = getattr(delegate, "didReceive", None)
    if answer.split(b" ")[1] == b"401" and asked and answers is not None:
        disposition, credential = answers(None, None, Challenge())
        if disposition == "useCredential":
            http = Credential(*credential, asked[0].partition(":")[2].strip().lower())
            answer = connect().exchange(http, method, url.target, fields, body or b"")
    if getattr(delegate, "willPerformHTTPRedirection", None) is None:
        answer = follow(answer, method, fields, body or b"", as_browsers, (host, int(port or 80)))
    return answer.partition(b"\r\n\r\n")[2], HTTPURLResponse(answer)
