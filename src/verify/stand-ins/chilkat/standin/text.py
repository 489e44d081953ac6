import base64

from .base import Base, need


class StringBuilder(Base):
    def __init__(self):
        super().__init__()
        self._text = ""

    @property
    def Length(self) -> int:
        return len(self._text)

    def Append(self, value) -> bool:
        need(str, value)
        self._text += value
        return self.succeed()

    def AppendLine(self, value, crlf) -> bool:
        return self.Append(value + ("\r\n" if crlf else "\n"))

    def AppendInt(self, value) -> bool:
        need(int, value)
        return self.Append(str(value))

    def AppendSb(self, sb) -> bool:
        need(StringBuilder, sb)
        return self.Append(sb._text)

    def SetString(self, value) -> bool:
        need(str, value)
        self._text = value
        return self.succeed()

    def Clear(self) -> None:
        self._text = ""

    def Replace(self, value, replacement) -> int:
        found = self._text.count(value)
        self._text = self._text.replace(value, replacement)
        return found

    def Contains(self, text, caseSensitive) -> bool:
        return text in self._text if caseSensitive else text.lower() in self._text.lower()

    def GetAsString(self) -> str:
        return self._text

    def ToCRLF(self) -> bool:
        self._text = self._text.replace("\r\n", "\n").replace("\n", "\r\n")
        return self.succeed()

    def ToLF(self) -> bool:
        self._text = self._text.replace("\r\n", "\n")
        return self.succeed()

    def LoadFile(self, path, charset) -> bool:
        try:
            with open(path, encoding=charset, newline="") as file:
                self._text = file.read()
        except (OSError, UnicodeError) as error:
            return self.succeed(False, str(error))
        return self.succeed()

    def Encode(self, encoding, charset) -> bool:
        self._text = encode(self._text.encode(charset), encoding)
        return self.succeed()

    def GetEncoded(self, encoding, charset) -> str:
        return encode(self._text.encode(charset), encoding)


class BinData(Base):
    def __init__(self):
        super().__init__()
        self._bytes = b""

    @property
    def NumBytes(self) -> int:
        return len(self._bytes)

    def LoadFile(self, path) -> bool:
        try:
            with open(path, "rb") as file:
                self._bytes = file.read()
        except OSError as error:
            return self.succeed(False, str(error))
        return self.succeed()

    def Clear(self) -> bool:
        self._bytes = b""
        return self.succeed()

    def AppendString(self, text, charset) -> bool:
        need(str, text, charset)
        self._bytes += text.encode(charset)
        return self.succeed()

    def AppendSb(self, sb, charset) -> bool:
        return self.AppendString(sb._text, charset)

    def AppendEncoded(self, data, encoding) -> bool:
        self._bytes += base64.b64decode(data) if encoding == "base64" else bytes.fromhex(data)
        return self.succeed()

    def GetEncoded(self, encoding) -> str:
        return encode(self._bytes, encoding)

    def GetString(self, charset) -> str:
        return self._bytes.decode(charset)


def encode(data, encoding):
    if encoding == "base64":
        return base64.b64encode(data).decode()
    if encoding == "hex":
        return data.hex().upper()
    raise ValueError(f"the stand-in has no encoding {encoding}")
