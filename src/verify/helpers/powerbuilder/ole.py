"""What PowerScript gets at from outside: OLE Automation, and its own coder."""

import os
import re
from urllib.parse import quote

from lines import PowerScriptError
from automation import Automation, create


class OleObject(Automation):
    def __init__(self):
        super().__init__(None)

    def call(self, name, arguments):
        if name.lower() != "connecttonewobject":
            return super().call(name, arguments)
        known = WINDOWS.get(arguments[0])
        self.inner = create(arguments[0]) if known is None else known()
        return -1 if self.inner is None else 0


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


WINDOWS = {"WScript.Shell": Shell, "VBScript.RegExp": RegExp}


class Coder:
    def call(self, name, arguments):
        if name.lower() != "urlencode":
            raise PowerScriptError(f"the stand-in's coder has no {name}")
        # Whether blanks become plus signs is not documented: the form that hurts.
        return quote(arguments[0], safe="-_.*").replace("%20", "+")
