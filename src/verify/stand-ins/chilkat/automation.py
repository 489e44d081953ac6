"""The library as ActiveX: names are found in any case of letters, booleans are 1 and 0, and a result that is an object is one of these again."""

from standin import CLASSES


class Automation:
    def __init__(self, inner):
        self.inner = inner

    def find(self, name):
        for found in dir(self.inner):
            if found.lower() == name.lower() and not found.startswith("_"):
                return found
        raise AttributeError(f"{type(self.inner).__name__} has no {name}")

    def is_property(self, name):
        return not callable(getattr(self.inner, self.find(name)))

    def get(self, name):
        return outside(getattr(self.inner, self.find(name)))

    def put(self, name, value):
        setattr(self.inner, self.find(name), value)

    def call(self, name, arguments):
        found = getattr(self.inner, self.find(name))
        return outside(found(*[getattr(argument, "inner", argument) for argument in arguments]))


def create(program):
    """The object that `Chilkat.Http` or, before version 10, `Chilkat_9_5_0.Http` names; nothing where there is none."""
    library, _, kind = program.partition(".")
    return CLASSES[kind]() if library.startswith("Chilkat") and kind in CLASSES else None


def outside(value):
    if isinstance(value, bool):
        return int(value)
    if value is None or isinstance(value, (int, str)):
        return value
    return Automation(value)
