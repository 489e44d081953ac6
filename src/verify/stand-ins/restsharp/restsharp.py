"""A stand-in for RestSharp 112 on .NET's HttpClient, which need NuGet: the documented calls, and what they send.

https://restsharp.dev/docs/usage/request
"""

import os
import re

from content import RestSharpError, build
from exchange import exchange
from uri import AbsoluteUri


class RestClientOptions:
    MEMBERS = {
        "Authenticator", "BaseHost", "ConfigureMessageHandler", "Credentials", "Encoding", "FollowRedirects", "Interceptors", "MaxRedirects",
        "RemoteCertificateValidationCallback", "Timeout", "UserAgent",
    }  # fmt: skip

    def __init__(self, base_url):
        self.BaseUrl = base_url
        self.Authenticator = self.Credentials = self.BaseHost = None
        self.Interceptors = []
        self.FollowRedirects = True
        self.ConfigureMessageHandler = None


class RestClient:
    def __init__(self, options):
        self.options = options if isinstance(options, RestClientOptions) else RestClientOptions(options)

    def ExecuteAsync(self, request):
        try:
            return self.send(request)
        except (OSError, RestSharpError) as error:
            return RestResponse(0, "", str(error))

    def send(self, request):
        options = self.options
        uri = AbsoluteUri(options.BaseUrl)
        if request.resource:
            raise RestSharpError("the stand-in knows requests without a resource alone")
        if options.Authenticator is not None:
            options.Authenticator.authenticate(request, uri)
        method = HttpRequestMessage(request.method)
        for interceptor in options.Interceptors:
            interceptor.BeforeHttpRequest(method, None)
        handler = SocketsHttpHandler()
        if options.ConfigureMessageHandler is not None:
            # The handler that RestSharp made, and set up as its own options say, is replaced.
            handler = options.ConfigureMessageHandler(None)
            options.Credentials = handler.Credentials
            options.FollowRedirects = handler.AllowAutoRedirect
        fields, body = build(request, handler.RequestHeaderEncodingSelector(None, None))
        uri.add(request.query)
        return RestResponse(*exchange(method.Method.name, uri, options, fields, body), "")


class SocketsHttpHandler:
    MEMBERS = {
        "AllowAutoRedirect", "Credentials", "MaxAutomaticRedirections", "RequestHeaderEncodingSelector", "SslOptions",
    }  # fmt: skip

    def __init__(self):
        self.Credentials = None
        self.AllowAutoRedirect = True
        self.RequestHeaderEncodingSelector = lambda name, message: None


class HttpRequestMessage:
    def __init__(self, method):
        self.Method = HttpMethod(method)


class HttpMethod:
    def __init__(self, name):
        self.name = name


class Interceptor:
    pass


class RestRequest:
    MEMBERS = {"AlwaysMultipartFormData", "MultipartFormQuoteParameters", "AlwaysSingleFileAsContent", "Timeout"}

    def __init__(self, resource="", method="GET"):
        self.resource = resource
        self.method = method
        self.headers, self.parameters, self.files, self.query = [], [], [], []
        self.body = None
        self.AlwaysMultipartFormData = False
        self.MultipartFormQuoteParameters = True

    def AddHeader(self, name, value):
        if any(character in name + value for character in "\r\n"):
            raise RestSharpError(f"Header {name} holds a line break")
        self.headers.append((name, value))
        return self

    def AddParameter(self, name, value):
        if not name:
            raise RestSharpError("a parameter's name is empty")
        isForm = self.method in ("POST", "PUT", "PATCH")
        (self.parameters if isForm or self.AlwaysMultipartFormData else self.query).append((name, value))
        return self

    def AddQueryParameter(self, name, value):
        self.query.append((name, value))
        return self

    def AddFile(self, name, source, *rest):
        """By path and type, or by bytes, file name and type."""
        if isinstance(source, (bytes, bytearray)):
            file_name, content_type = rest
            content = bytes(source)
        else:
            (content_type,) = rest
            if not os.path.exists(source):
                raise RestSharpError(f"File not found: {source}")
            file_name = os.path.basename(source)
            with open(source, "rb") as file:
                content = file.read()
        # MediaTypeHeaderValue.Parse
        if not re.fullmatch(r"[^\s,;/]+/[^\s,;/]+\s*(;.*)?", content_type):
            raise RestSharpError(f"The format of value '{content_type}' is invalid.")
        self.files.append((name, file_name, content, content_type))
        return self

    def AddStringBody(self, body, kind):
        self.body = (body.encode(), f"{kind if '/' in kind else DATA_FORMATS[kind]}; charset=utf-8")
        return self

    def AddBody(self, body, content_type):
        charset = "" if isinstance(body, bytes) else "; charset=utf-8"
        self.body = (body if isinstance(body, bytes) else body.encode(), content_type + charset)
        return self


DATA_FORMATS = {"Json": "application/json", "Xml": "application/xml", "None": "text/plain"}


class RestResponse:
    def __init__(self, status, content, error):
        self.StatusCode = status
        self.Content = content
        self.ErrorMessage = error
        self.IsSuccessful = 200 <= status < 300

    def ThrowIfError(self):
        if self.ErrorMessage or not self.IsSuccessful:
            raise RestSharpError(self.ErrorMessage or f"Request failed with status code {self.StatusCode}")
        return self


class ContentType:
    Json, Xml, Plain = "application/json", "application/xml", "text/plain"
    Binary, FormUrlEncoded, MultipartFormData = (
        "application/octet-stream",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
    )
