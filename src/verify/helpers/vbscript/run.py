"""run.py FILE runs a script for the Windows Script Host, or a page of Active Server Pages (.asp), by asppy's interpreter of VBScript and the
stand-in of Chilkat; run.py --check FILE… only parses them."""

import html
import os
import sys

from ASPPY.asp_page import compile_asp_nodes, exec_vbscript_program, parse_asp_page
from ASPPY.parser import Parser
from ASPPY.runner_vm import ResponseEndException, _build_globals_env
from ASPPY.vb_runtime import vbs_cstr
from ASPPY.vm.context import ExecutionContext
from ASPPY.vm.interpreter import VBInterpreter
from ASPPY.vm.values import VBNothing
from automation import Automation, create


class Com(Automation):
    def _vbs_get_prop(self, name):
        if self.is_property(name):
            return self.get(name)
        return lambda *arguments: within(self.call(name, map(characters, arguments)))

    def _vbs_set_prop(self, name, value):
        self.put(name, characters(value))


def characters(value):
    """A text of VBScript's, which is of UTF-16's units, as Python has it."""
    return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace") if isinstance(value, str) else value


def units(text):
    code = text.encode("utf-16-le")
    return "".join(chr(code[at] | code[at + 1] << 8) for at in range(0, len(code), 2))


def within(value):
    """What a call gives: an object of the interpreter's kind."""
    if isinstance(value, Automation):
        return Com(value.inner)
    return VBNothing if value is None else value


class Environment:
    def Item(self, name):
        return units(os.environ.get(name, ""))


class Shell:
    def Environment(self, kind):
        return Environment()


class Server:
    def CreateObject(self, program):
        if program == "WScript.Shell":
            return Shell()
        made = create(program)
        if made is None:
            raise TypeError(f"ActiveX component can't create object: {program}")
        return Com(made)

    def HTMLEncode(self, text):
        return html.escape(vbs_cstr(text))


class WScript:
    def Echo(self, text):
        print(vbs_cstr(text))

    def Quit(self):
        raise ResponseEndException()


class Response:
    CharSet = ""

    def Write(self, text):
        print(vbs_cstr(text))

    def SetProperty(self, name, value):
        setattr(self, name, value)

    def End(self):
        raise ResponseEndException()


sys.stdout.reconfigure(encoding="utf-8", errors="replace")

def read(path):
    """The program and its source."""
    with open(path, encoding="utf-8", newline="") as file:
        source = file.read()
    if path.endswith(".asp"):
        return compile_asp_nodes(parse_asp_page(source))
    return Parser(source).parse_program(), source


def run(program, source):
    server = Server()
    context = ExecutionContext(response=Response(), server=server)
    environment = _build_globals_env(context)
    environment["CREATEOBJECT"] = lambda name: server.CreateObject(vbs_cstr(name))
    environment["WSCRIPT"] = WScript()
    context.Interpreter = VBInterpreter(context, environment)
    exec_vbscript_program(program, context.Interpreter, vbs_src=source)


first, *rest = sys.argv[1:]
path = first
try:
    for path in rest if first == "--check" else [first]:
        program, source = read(path)
        if first != "--check":
            run(program, source)
except ResponseEndException:
    pass
except Exception as error:  # the interpreter has many of its own
    print(f"{path}: {type(error).__name__}: {error}", file=sys.stderr)
    sys.exit(1)
