import base64
from urllib.parse import quote

from .base import Base, need
from .connection import Connection
from .request import HttpRequest, default_header, read, set_header
from .response import HttpResponse
from .redirect import as_get, follow
from .signed import oauth1
from .values import Number


class Http(Base):
    PROPERTIES = {
        **{"Accept": "*/*", "AcceptCharset": "", "AcceptLanguage": "", "AllowGzip": True, "AuthToken": ""},
        **{"BasicAuth": False, "DigestAuth": False, "NtlmAuth": False, "Login": "", "Password": "", "LoginDomain": ""},
        **{"ConnectTimeout": 30, "ReadTimeout": 30, "Connection": "", "FollowRedirects": True, "RequireSslCertVerify": False},
        **{"UserAgent": "Chilkat (stand-in)", "Referer": "", "SaveCookies": False, "SendCookies": False, "CookieDir": ""},
        **{"AwsAccessKey": "", "AwsSecretKey": "", "AwsRegion": "", "AwsEndpoint": "", "AwsSignatureVersion": 4},
        **{"OAuth1": False, "OAuthConsumerKey": "", "OAuthConsumerSecret": "", "OAuthToken": "", "OAuthTokenSecret": ""},
        **{"OAuthRealm": "", "OAuthSigMethod": "HMAC-SHA1", "OAuthVerifier": "", "OAuthCallback": ""},
    }

    def __init__(self):
        super().__init__()
        self._headers = []
        self._last = HttpResponse()

    @property
    def LastStatus(self) -> int:
        return self._last.StatusCode

    @property
    def LastStatusText(self) -> str:
        return self._last.StatusText

    @property
    def LastHeader(self) -> str:
        return self._last.Header

    @property
    def LastResponseHeader(self) -> str:
        return self._last.Header

    @property
    def LastResponseBody(self) -> str:
        return self._last.BodyStr

    def SetRequestHeader(self, name, value) -> None:
        need(str, name, value)
        set_header(self._headers, name, value)

    def RemoveRequestHeader(self, name) -> None:
        self._headers[:] = [field for field in self._headers if field[0].lower() != name.lower()]

    # The 9.5 API: calls return the response.

    def QuickRequest(self, verb, url):
        return self._url(verb, url, b"", "")

    def QuickRequestParams(self, verb, url, json):
        return self._url(verb, with_params(url, json), b"", "")

    def QuickGetObj(self, url):
        return self.QuickRequest("GET", url)

    def QuickGetSb(self, url, sb) -> bool:
        response = self.QuickRequest("GET", url)
        return response is not None and response.GetBodySb(sb)

    def QuickGetStr(self, url) -> str:
        response = self.QuickRequest("GET", url)
        return None if response is None else response.BodyStr

    def QuickDeleteStr(self, url) -> str:
        response = self.QuickRequest("DELETE", url)
        return None if response is None else response.BodyStr

    def GetHead(self, url):
        return self.QuickRequest("HEAD", url)

    def PostJson2(self, url, contentType, jsonText):
        return self._url("POST", url, jsonText.encode(), contentType)

    def PostJson3(self, url, contentType, json):
        return self._url("POST", url, json.Emit().encode(), contentType)

    def PostXml(self, url, xmlContent, xmlCharset):
        return self._url("POST", url, xmlContent.encode(xmlCharset), "text/xml")

    def PText(self, verb, url, textData, charset, contentType, md5, gzip):
        need(str, textData)
        return self._url(verb, url, textData.encode(charset), contentType)

    def PTextSb(self, verb, url, textData, charset, contentType, md5, gzip):
        return self._url(verb, url, textData._text.encode(charset), contentType)

    def PBinaryBd(self, verb, url, data, contentType, md5, gzip):
        return self._url(verb, url, data._bytes, contentType)

    def PostUrlEncoded(self, url, req):
        need(HttpRequest, req)
        form = "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, _, _, value, _ in req._entries)
        headers = [list(field) for field in req._headers]
        default_header(headers, "application/x-www-form-urlencoded")
        return self._send("POST", *split(url), headers, form.encode())

    def SynchronousRequest(self, domain, port, ssl, req):
        need(str, domain)
        need(int, port)
        need(HttpRequest, req)
        target, headers, body = req._message()
        return self._send(req.HttpVerb, domain, port, bool(ssl), target, headers, body)

    # The 11 API: calls fill a response.

    def HttpNoBody(self, verb, url, response) -> bool:
        return self._fill(response, self.QuickRequest(verb, url))

    def HttpParams(self, verb, url, json, response) -> bool:
        return self._fill(response, self.QuickRequestParams(verb, url, json))

    def HttpJson(self, verb, url, json, contentType, response) -> bool:
        return self._fill(response, self._url(verb, url, json.Emit().encode(), contentType))

    def HttpStr(self, verb, url, bodyStr, charset, contentType, response) -> bool:
        return self._fill(response, self._url(verb, url, bodyStr.encode(charset), contentType))

    def HttpSb(self, verb, url, sb, charset, contentType, response) -> bool:
        return self._fill(response, self._url(verb, url, sb._text.encode(charset), contentType))

    def HttpBd(self, verb, url, bd, contentType, response) -> bool:
        return self._fill(response, self._url(verb, url, bd._bytes, contentType))

    def HttpFile(self, verb, url, localFilePath, contentType, response) -> bool:
        content = read(localFilePath)
        if content is None:
            return self.succeed(False, f"can't read {localFilePath}")
        return self._fill(response, self._url(verb, url, content, contentType))

    def HttpReq(self, url, req, response) -> bool:
        host, port, ssl, path = split(url)
        req.Path = path
        return self._fill(response, self.SynchronousRequest(host, port, ssl, req))

    def HttpSReq(self, host, port, ssl, req, response) -> bool:
        return self._fill(response, self.SynchronousRequest(host, port, ssl, req))

    def _fill(self, response, sent):
        need(HttpResponse, response)
        if sent is None:
            return False
        response.__dict__.update(sent.__dict__)
        return self.succeed()

    def _url(self, verb, url, body, content_type):
        need(str, verb, url, content_type)
        headers = [list(field) for field in self._headers]
        if body:
            default_header(headers, content_type)
        return self._send(verb, *split(url), headers, body)

    def _send(self, verb, host, port, ssl, target, headers, body):
        if ssl:
            self.succeed(False, "the stand-in speaks plain http alone")
            return None
        fields = [["Host", f"{host}:{port}"], ["Accept", self.Accept], ["User-Agent", self.UserAgent]]
        if self.BasicAuth:
            pair = base64.b64encode(f"{self.Login}:{self.Password}".encode()).decode()
            fields.append(["Authorization", f"Basic {pair}"])
        elif self.AuthToken:
            fields.append(["Authorization", f"Bearer {self.AuthToken}"])
        for name, value in headers:
            set_header(fields, name, value)
        if self.OAuth1:
            set_header(fields, "Authorization", oauth1(self, verb, f"http://{host}:{port}", target, fields, body))
        if body or verb in ("POST", "PUT", "PATCH"):
            fields.append(["Content-Length", str(len(body))])
        try:
            answer = Connection(host, port).exchange(self, verb, target or "/", fields, body)
            if self.FollowRedirects:
                answer = follow(answer, verb, fields, body, as_get, (host, port))
        except OSError as error:
            self.succeed(False, str(error))
            return None
        self.succeed()
        self._last = HttpResponse(answer)
        return self._last


def split(url):
    scheme, _, rest = url.partition("://")
    ends = [at for at in (rest.find("/"), rest.find("?")) if at >= 0]
    authority, target = (rest[: min(ends)], rest[min(ends) :]) if ends else (rest, "/")
    host, _, port = authority.rpartition("@")[2].partition(":")
    ssl = scheme.lower() == "https"
    target = target if target.startswith("/") else "/" + target
    return host, int(port or (443 if ssl else 80)), ssl, quote(target, safe="/?#[]@!$&'()*+,;=:%-._~{}|\\^`\"<>")


def with_params(url, json):
    pairs = []
    for name, value in json._value:
        text = value.digits if isinstance(value, Number) else value if isinstance(value, str) else str(value).lower()
        pairs.append(f"{quote(name, safe='')}={quote(text, safe='')}")
    return url + ("" if not pairs else ("&" if "?" in url else "?") + "&".join(pairs))
