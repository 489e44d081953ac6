from urllib.parse import urlsplit

from .base import Base, need


class Url(Base):
    def __init__(self):
        super().__init__()
        self._parts = urlsplit("")

    def ParseUrl(self, url) -> bool:
        need(str, url)
        self._parts = urlsplit(url)
        return self.succeed(bool(self._parts.scheme and self._parts.hostname), f"no URL: {url}")

    @property
    def Host(self) -> str:
        return self._parts.hostname or ""

    @property
    def Port(self) -> int:
        return self._parts.port or (443 if self.Ssl else 80)

    @property
    def Ssl(self) -> bool:
        return self._parts.scheme.lower() == "https"

    @property
    def Path(self) -> str:
        return self._parts.path

    @property
    def Query(self) -> str:
        return self._parts.query

    @property
    def PathWithQueryParams(self) -> str:
        return (self._parts.path or "/") + (f"?{self._parts.query}" if self._parts.query else "")
