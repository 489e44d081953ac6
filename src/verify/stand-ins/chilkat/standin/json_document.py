from .base import Base
from .text import StringBuilder
from .values import emit, parse


class JsonDocument(Base):
    """What objects and arrays have in common."""

    KIND = list

    def __init__(self, value=None):
        super().__init__()
        self._value = self.KIND() if value is None else value

    @property
    def Size(self) -> int:
        return len(self._value)

    def Load(self, text) -> bool:
        try:
            value = parse(text)
        except ValueError as error:
            return self.succeed(False, str(error))
        if type(value) is not self.KIND:
            return self.succeed(False, "JSON of another kind")
        self._value = value
        return self.succeed()

    def LoadSb(self, sb) -> bool:
        return self.Load(sb._text)

    def Emit(self) -> str:
        crlf = getattr(self, "EmitCrLf", getattr(self, "EmitCrlf", True))
        return emit(self._value, self.EmitCompact, crlf)

    def EmitSb(self, sb) -> bool:
        assert isinstance(sb, StringBuilder)
        return sb.Append(self.Emit())

    def _insert(self, index, item):
        if index > len(self._value):
            return self.succeed(False, "index out of range")
        self._value.insert(len(self._value) if index < 0 else index, item)
        return self.succeed()
