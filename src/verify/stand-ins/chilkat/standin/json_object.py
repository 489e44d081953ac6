from .base import need
from .json_array import JsonArray
from .json_document import JsonDocument
from .values import MISSING, Members, Number, look, put, steps


class JsonObject(JsonDocument):
    KIND = Members
    PROPERTIES = {"DelimiterChar": ".", "EmitCompact": True, "EmitCrLf": True, "I": 0, "J": 0, "K": 0}

    def _steps(self, path):
        need(str, path)
        return steps(path, self.DelimiterChar, {"i": self.I, "j": self.J, "k": self.K})

    def _look(self, path):
        return look(self._value, self._steps(path))

    def _put(self, path, value):
        return self.succeed(put(self._value, self._steps(path), value), "the path leads through a scalar")

    def _append(self, name, value, index=-1):
        need(str, name)
        return self._insert(index, [name, value])

    def UpdateString(self, path, value) -> bool:
        need(str, value)
        return self._put(path, value)

    def UpdateSb(self, path, sb) -> bool:
        return self._put(path, sb._text)

    def UpdateInt(self, path, value) -> bool:
        need(int, value)
        return self._put(path, Number(str(value)))

    def UpdateNumber(self, path, numericStr) -> bool:
        need(str, numericStr)
        return self._put(path, Number(numericStr))

    def UpdateBool(self, path, value) -> bool:
        return self._put(path, bool(value))

    def UpdateNull(self, path) -> bool:
        return self._put(path, None)

    def UpdateNewObject(self, path) -> bool:
        return self._put(path, Members())

    def UpdateNewArray(self, path) -> bool:
        return self._put(path, [])

    def AddStringAt(self, index, name, value) -> bool:
        need(str, value)
        return self._append(name, value, index)

    def AddIntAt(self, index, name, value) -> bool:
        need(int, value)
        return self._append(name, Number(str(value)), index)

    def AddNumberAt(self, index, name, numericStr) -> bool:
        need(str, numericStr)
        return self._append(name, Number(numericStr), index)

    def AddBoolAt(self, index, name, value) -> bool:
        return self._append(name, bool(value), index)

    def AddNullAt(self, index, name) -> bool:
        return self._append(name, None, index)

    def AddObjectAt(self, index, name) -> bool:
        return self._append(name, Members(), index)

    def AddArrayAt(self, index, name) -> bool:
        return self._append(name, [], index)

    def AppendString(self, name, value) -> bool:
        return self.AddStringAt(-1, name, value)

    def AppendInt(self, name, value) -> bool:
        return self.AddIntAt(-1, name, value)

    def AppendBool(self, name, value) -> bool:
        return self.AddBoolAt(-1, name, value)

    def AppendObject(self, name):
        self._append(name, Members())
        return JsonObject(self._value[-1][1])

    def AppendArray(self, name):
        self._append(name, [])
        return JsonArray(self._value[-1][1])

    def HasMember(self, path) -> bool:
        return self._look(path) is not MISSING

    def StringOf(self, path) -> str:
        value = self._look(path)
        if isinstance(value, Number):
            return value.digits
        if isinstance(value, bool):
            return "true" if value else "false"
        self.succeed(isinstance(value, str), "no such member")
        return value if isinstance(value, str) else ""

    def IntOf(self, path) -> int:
        value = self._look(path)
        return int(float(value.digits)) if isinstance(value, Number) else 0

    def BoolOf(self, path) -> bool:
        return self._look(path) is True

    def IsNullOf(self, path) -> bool:
        return self._look(path) is None

    def SizeOfArray(self, path) -> int:
        value = self._look(path)
        return len(value) if type(value) is list else -1

    def ObjectOf(self, path):
        value = self._look(path)
        self.succeed(isinstance(value, Members), "no such member")
        return JsonObject(value) if isinstance(value, Members) else None

    def ArrayOf(self, path):
        value = self._look(path)
        self.succeed(type(value) is list, "no such member")
        return JsonArray(value) if type(value) is list else None

    def ObjectAt(self, index):
        value = self._value[index][1] if 0 <= index < len(self._value) else None
        self.succeed(isinstance(value, Members), "no such member")
        return JsonObject(value) if isinstance(value, Members) else None

    def ArrayAt(self, index):
        value = self._value[index][1] if 0 <= index < len(self._value) else None
        self.succeed(type(value) is list, "no such member")
        return JsonArray(value) if type(value) is list else None

    def NameAt(self, index) -> str:
        return self._value[index][0]

    def IndexOf(self, name) -> int:
        need(str, name)
        return next((at for at, member in enumerate(self._value) if member[0] == name), -1)

    def StringAt(self, index) -> str:
        value = self._at(index)
        if isinstance(value, bool):
            return "true" if value else "false"
        return value.digits if isinstance(value, Number) else value if isinstance(value, str) else ""

    def IntAt(self, index) -> int:
        value = self._at(index)
        return int(float(value.digits)) if isinstance(value, Number) else 0

    def BoolAt(self, index) -> bool:
        return self._at(index) is True

    def IsNullAt(self, index) -> bool:
        return self._at(index) is None

    def _at(self, index):
        need(int, index)
        return self._value[index][1] if 0 <= index < len(self._value) else MISSING
