"""What PowerScript gets at from outside: OLE Automation, and its own coder."""

import os
import re
from urllib.parse import quote

from lines import PowerScriptError
from standin import CLASSES


class Automation:
    """An object of the stand-in: booleans are 1 and 0, and a result that is an object is one of these again."""

    def __init__(self, inner=None):
        self.inner = inner

    def find(self, name):
        """Automation finds names in any case."""
        if self.inner is None:
            raise PowerScriptError(f"{name} of an object that is not connected")
        for found in dir(self.inner):
            if found.lower() == name.lower() and not found.startswith("_"):
                return found
        raise PowerScriptError(f"{type(self.inner).__name__} has no {name}")

    def get(self, name):
        return outside(getattr(self.inner, self.find(name)))

    def put(self, name, value):
        setattr(self.inner, self.find(name), value)

    def call(self, name, arguments):
        found = getattr(self.inner, self.find(name))
        return outside(found(*[getattr(argument, "inner", argument) for argument in arguments]))


class OleObject(Automation):
    def call(self, name, arguments):
        if name.lower() != "connecttonewobject":
            return super().call(name, arguments)
        library, _, kind = arguments[0].partition(".")
        if (library, kind) in WINDOWS:
            self.inner = WINDOWS[library, kind]()
            return 0
        if not library.startswith("Chilkat") or kind not in CLASSES:
            return -1
        self.inner = CLASSES[kind]()
        return 0


class Shell:
    def Environment(self, kind):
        return Items()


class Items:
    def Item(self, name):
        return os.environ.get(name, "")


class RegExp:
    Pattern, Global = "", False

    def Replace(self, text, replacement):
        return re.sub(self.Pattern, lambda _: replacement, text, count=0 if self.Global else 1)


WINDOWS = {("WScript", "Shell"): Shell, ("VBScript", "RegExp"): RegExp}


class Coder:
    def call(self, name, arguments):
        if name.lower() != "urlencode":
            raise PowerScriptError(f"the stand-in's coder has no {name}")
        # Whether blanks become plus signs is not documented: the form that hurts.
        return quote(arguments[0], safe="-_.*").replace("%20", "+")


def outside(value):
    if isinstance(value, bool):
        return int(value)
    if value is None or isinstance(value, (int, str)):
        return value
    return Automation(value)
