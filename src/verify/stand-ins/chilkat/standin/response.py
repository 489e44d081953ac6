from .base import Base, need
from .text import BinData, StringBuilder


class HttpResponse(Base):
    def __init__(self, message=b""):
        super().__init__()
        self._read(message)

    def _read(self, message):
        head, _, self._body = message.partition(b"\r\n\r\n")
        self._line, _, self._head = head.decode("latin-1").partition("\r\n")

    @property
    def StatusCode(self) -> int:
        return int((self._line.split(" ") + ["0"])[1])

    @property
    def StatusLine(self) -> str:
        return self._line

    @property
    def StatusText(self) -> str:
        return (self._line.split(" ", 2) + ["", "", ""])[2]

    @property
    def Header(self) -> str:
        return self._head + "\r\n"

    @property
    def BodyStr(self) -> str:
        return self._body.decode("utf-8", "replace")

    @property
    def ContentLength(self) -> int:
        return len(self._body)

    def GetHeaderField(self, fieldName) -> str:
        for line in self._head.split("\r\n"):
            name, _, value = line.partition(":")
            if name.lower() == fieldName.lower():
                return value.strip()
        return ""

    def GetBodySb(self, sb) -> bool:
        need(StringBuilder, sb)
        return sb.Append(self.BodyStr)

    def GetBodyBd(self, binData) -> bool:
        need(BinData, binData)
        binData._bytes += self._body
        return self.succeed()

    def GetBodyJson(self, json) -> bool:
        return self.succeed(json.Load(self.BodyStr), "the body is no JSON")

    def GetBodyJarr(self, jarr) -> bool:
        return self.succeed(jarr.Load(self.BodyStr), "the body is no JSON")

    def SaveBodyBinary(self, path) -> bool:
        with open(path, "wb") as file:
            file.write(self._body)
        return self.succeed()
