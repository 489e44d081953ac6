from .base import need
from .json_document import JsonDocument
from .values import Members, Number


class JsonArray(JsonDocument):
    PROPERTIES = {"EmitCompact": True, "EmitCrlf": True}

    def AddObjectAt(self, index) -> bool:
        return self._insert(index, Members())

    def AddArrayAt(self, index) -> bool:
        return self._insert(index, [])

    def AddStringAt(self, index, value) -> bool:
        need(str, value)
        return self._insert(index, value)

    def AddIntAt(self, index, value) -> bool:
        need(int, value)
        return self._insert(index, Number(str(value)))

    def AddNumberAt(self, index, numericStr) -> bool:
        need(str, numericStr)
        return self._insert(index, Number(numericStr))

    def AddBoolAt(self, index, value) -> bool:
        return self._insert(index, bool(value))

    def AddNullAt(self, index) -> bool:
        return self._insert(index, None)

    def ObjectAt(self, index):
        from .json_object import JsonObject

        return self._child(index, JsonObject)

    def ArrayAt(self, index):
        return self._child(index, JsonArray)

    def ObjectAt2(self, index, json) -> bool:
        found = self.ObjectAt(index)
        if found is not None:
            json._value = found._value
        return self.LastMethodSuccess

    def StringAt(self, index) -> str:
        value = self._value[index] if 0 <= index < len(self._value) else ""
        return value.digits if isinstance(value, Number) else value if isinstance(value, str) else ""

    def IntAt(self, index) -> int:
        value = self._value[index] if 0 <= index < len(self._value) else None
        return int(float(value.digits)) if isinstance(value, Number) else 0

    def BoolAt(self, index) -> bool:
        return 0 <= index < len(self._value) and self._value[index] is True

    def IsNullAt(self, index) -> bool:
        return 0 <= index < len(self._value) and self._value[index] is None

    def _child(self, index, kind):
        value = self._value[index] if 0 <= index < len(self._value) else None
        self.succeed(type(value) is kind.KIND, "no such element")
        return kind(value) if self.LastMethodSuccess else None
