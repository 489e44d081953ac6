import mimetypes
import os
import secrets
from urllib.parse import quote

from .base import Base, need


class HttpRequest(Base):
    PROPERTIES = {
        **{"Boundary": "", "Charset": "utf-8", "ContentType": "application/x-www-form-urlencoded"},
        **{"HttpVerb": "GET", "HttpVersion": "1.1", "Path": "/", "SendCharset": False},
    }

    def __init__(self):
        super().__init__()
        self._headers = []
        self._entries = []
        self._body = None

    def AddHeader(self, name, value) -> None:
        need(str, name, value)
        set_header(self._headers, name, value)

    def AddParam(self, name, value) -> None:
        need(str, name, value)
        self._entries.append([name, None, "", value.encode(self.Charset), []])

    def AddFileForUpload(self, name, filePath) -> bool:
        return self.AddFileForUpload2(name, filePath, guess(filePath))

    def AddFileForUpload2(self, name, filePath, contentType) -> bool:
        need(str, name, filePath, contentType)
        content = read(filePath)
        if content is None:
            return self.succeed(False, f"can't read {filePath}")
        self._entries.append([name, os.path.basename(filePath), contentType, content, []])
        return self.succeed()

    def AddStringForUpload(self, name, filename, strData, charset) -> bool:
        return self.AddStringForUpload2(name, filename, strData, charset, guess(filename))

    def AddStringForUpload2(self, name, filename, strData, charset, contentType) -> bool:
        need(str, name, filename, strData, charset, contentType)
        self._entries.append([name, filename, contentType, strData.encode(charset), []])
        return self.succeed()

    def AddBdForUpload(self, name, remoteFilename, bd, contentType) -> bool:
        self._entries.append([name, remoteFilename, contentType, bd._bytes, []])
        return self.succeed()

    def AddSubHeader(self, index, name, value) -> bool:
        if not 0 <= index < len(self._entries):
            return self.succeed(False, "no such part")
        self._entries[index][4].append((name, value))
        return self.succeed()

    def LoadBodyFromString(self, bodyStr, charset) -> bool:
        need(str, bodyStr, charset)
        self._body = bodyStr.encode(charset)
        return self.succeed()

    def LoadBodyFromSb(self, requestBody, charset) -> bool:
        return self.LoadBodyFromString(requestBody._text, charset)

    def LoadBodyFromBd(self, requestBody) -> bool:
        self._body = requestBody._bytes
        return self.succeed()

    def LoadBodyFromFile(self, filePath) -> bool:
        self._body = read(filePath)
        return self.succeed(self._body is not None, f"can't read {filePath}")

    StreamBodyFromFile = LoadBodyFromFile

    def _message(self):
        """The target, the fields and the body that this request makes."""
        form = "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, _, _, value, _ in self._entries)
        kind = self.ContentType.split(";")[0].strip().lower()
        headers = list(self._headers)
        if self._body is not None:
            default_header(headers, self.ContentType)
            return self.Path, headers, self._body
        if kind == "multipart/form-data":
            boundary = self.Boundary or "------------" + secrets.token_hex(12)
            set_header(headers, "Content-Type", f"multipart/form-data; boundary={boundary}")
            return self.Path, headers, self._multipart(boundary)
        if self.HttpVerb in ("GET", "HEAD") or kind == "":
            return self.Path + ("" if form == "" else ("&" if "?" in self.Path else "?") + form), headers, b""
        default_header(headers, self.ContentType)
        return self.Path, headers, form.encode()

    def _multipart(self, boundary):
        body = b""
        for name, filename, content_type, content, extra in self._entries:
            head = f'Content-Disposition: form-data; name="{name}"'
            head += "" if not filename else f'; filename="{filename}"'
            fields = [head] + ([f"Content-Type: {content_type}"] if content_type else [])
            fields += [f"{key}: {value}" for key, value in extra]
            body += f"--{boundary}\r\n".encode() + "\r\n".join(fields).encode() + b"\r\n\r\n" + content + b"\r\n"
        return body + f"--{boundary}--\r\n".encode()


def set_header(headers, name, value):
    """A field of the same name is replaced, as the library's reference says."""
    for field in headers:
        if field[0].lower() == name.lower():
            field[1] = value
            return
    headers.append([name, value])


def default_header(headers, content_type):
    if content_type and not any(name.lower() == "content-type" for name, _ in headers):
        headers.append(["Content-Type", content_type])


def guess(path):
    return mimetypes.guess_type(path)[0] or "application/octet-stream"


def read(path):
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return None
