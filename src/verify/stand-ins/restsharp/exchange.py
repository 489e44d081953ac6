"""The round or rounds over the wire."""

import base64
from urllib.parse import quote

from content import RestSharpError
from standin.connection import Connection
from standin.redirect import as_browsers, follow


class Http:
    """What the connection asks of a client that answers challenges."""

    def __init__(self, credentials, challenge):
        self.Login, self.Password, self.LoginDomain = credentials
        self.NtlmAuth = challenge.startswith("ntlm")
        self.DigestAuth = challenge.startswith("digest")


ACCEPT = "application/json, text/json, text/x-json, text/javascript, application/xml, text/xml"


def exchange(method, uri, options, fields, body):
    if uri.scheme != "http":
        raise RestSharpError("the stand-in speaks plain http alone")
    names = {name.lower() for name, _ in fields}
    head = [["Host", options.BaseHost or uri.authority]]
    if "accept" not in names:
        head.append(["Accept", ACCEPT])
    if "user-agent" not in names:
        head.append(["User-Agent", "RestSharp/112.1.0.0"])
    lines = head + [[name, value] for name, value in fields]
    if not body and method in ("POST", "PUT", "PATCH") and "content-length" not in names:
        lines.append(["Content-Length", "0"])
    none = Http(("", "", ""), "")
    answer = Connection(uri.host, uri.port).exchange(none, method, uri.target, lines, body)
    if status_of(answer) == 401 and options.Credentials is not None:
        asked = header_of(answer, "www-authenticate").lower()
        http = Http(options.Credentials, asked)
        answer = Connection(uri.host, uri.port).exchange(http, method, uri.target, lines, body)
    if options.FollowRedirects:
        answer = follow(answer, method, lines, body, as_browsers, (uri.host, uri.port))
    return status_of(answer), answer.partition(b"\r\n\r\n")[2].decode("utf-8", "replace")


def status_of(answer):
    return int(answer.split(b" ", 2)[1]) if b" " in answer else 0


def header_of(answer, name):
    for line in answer.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")[1:]:
        found, _, value = line.partition(":")
        if found.lower() == name:
            return value.strip()
    return ""


class HttpBasicAuthenticator:
    def __init__(self, username, password):
        self.value = "Basic " + base64.b64encode(f"{username}:{password}".encode()).decode()

    def authenticate(self, request, uri):
        request.AddHeader("Authorization", self.value)


class OAuth1Authenticator:
    def __init__(self, *keys):
        names = ("OAuthConsumerKey", "OAuthConsumerSecret", "OAuthToken", "OAuthTokenSecret", "OAuthSigMethod")
        self.__dict__.update(zip(names, keys))
        self.OAuthCallback = self.OAuthVerifier = self.OAuthRealm = ""

    @staticmethod
    def ForProtectedResource(key, secret, token, token_secret, method="HMAC-SHA1"):
        return OAuth1Authenticator(key, secret, token, token_secret, method)

    def authenticate(self, request, uri):
        from standin.signed import oauth1

        if uri.query:
            raise RestSharpError("Using query parameters in the base URL is not supported for OAuth calls.")
        # The signature takes the request's parameters, and no body that is given as text.
        own = request.query + ([] if request.files or request.AlwaysMultipartFormData else request.parameters)
        pairs = "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in own)
        target = f"{uri.target}?{pairs}" if pairs else uri.target
        field = oauth1(self, request.method, f"http://{uri.authority}", target, [], b"")
        request.AddHeader("Authorization", field)
