"""Lends the stand-in to other languages, one command a line on standard input, one answer a line on standard output.

Fields are divided by tabs; in them, backslash, tab, line feed and carriage return are escaped as in C. Values begin with
their type: `s` a string, `i` an integer, `b` 0 or 1, `o` an object's number, `n` nothing where a string or an object would be, `v` no value.
    new Http            -> o1
    get 1 LastStatus    -> i200
    set 1 Login sme     -> v
    call 1 QuickRequest sGET shttp://… -> o2 or n
    delete 1            -> v
    live                -> sHttp HttpResponse: the objects that nobody has deleted
What goes wrong is answered by `e` and a sentence. Names, kinds and types are those of members.tsv."""

import os
import sys

from standin import CLASSES

SCALARS = {"s": "string", "i": "int", "b": "bool"}


def members():
    table = {}
    with open(os.path.join(os.path.dirname(__file__), "members.tsv"), encoding="utf-8") as file:
        for line in file:
            kind, name, how, gives, takes, _ = line.rstrip("\n").split("\t")
            table[kind, name] = (how, gives, takes.split())
    return table


MEMBERS = members()
objects = {}


def unescape(text):
    found = {"\\": "\\", "t": "\t", "n": "\n", "r": "\r"}
    pieces = iter(text)
    return "".join(found[next(pieces)] if one == "\\" else one for one in pieces)


def escape(text):
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r")


def read(field, wanted):
    kind, value = field[:1], unescape(field[1:])
    if kind == "o":
        found = objects.get(value)
        if found is None:
            raise TypeError(f"object {value} is deleted, or was never there")
        if type(found).__name__ != wanted:
            raise TypeError(f"a {type(found).__name__} is given where a {wanted} is wanted")
        return found
    if SCALARS.get(kind) != wanted:
        raise TypeError(f"a {SCALARS.get(kind, 'nothing')} is given where a {wanted} is wanted")
    return value if kind == "s" else int(value) if kind == "i" else value == "1"


def write(value, gives):
    if gives == "void":
        return "v"
    if value is None:
        if gives in ("int", "bool"):
            raise TypeError(f"the stand-in gives nothing where a {gives} is wanted")
        return "n"
    if gives == "string":
        return "s" + escape(value)
    if gives == "int":
        return f"i{int(value)}"
    if gives == "bool":
        return f"b{int(bool(value))}"
    return add(value)


def add(value):
    number = str(len(objects) + 1)
    objects[number] = value
    return "o" + number


def owner(number):
    found = objects.get(number)
    if found is None:
        raise TypeError(f"object {number} is deleted, or was never there")
    return found


def member(found, name, *kinds):
    about = MEMBERS.get((type(found).__name__, name))
    if about is None or about[0] not in kinds:
        raise TypeError(f"{type(found).__name__} has no {name} to {kinds[0]}")
    return about


def answer(fields):
    command, rest = fields[0], fields[1:]
    if command == "new":
        return add(CLASSES[rest[0]]())
    if command == "live":
        return "s" + " ".join(type(value).__name__ for value in objects.values() if value is not None)
    found = owner(rest[0])
    if command == "delete":
        objects[rest[0]] = None
        return "v"
    name, given = rest[1], rest[2:]
    if command == "get":
        _, gives, _ = member(found, name, "get", "getset")
        return write(getattr(found, name), gives)
    if command == "set":
        _, gives, _ = member(found, name, "getset")
        setattr(found, name, read(given[0], gives))
        return "v"
    _, gives, takes = member(found, name, "call")
    if len(given) != len(takes):
        raise TypeError(f"{name} takes {len(takes)} arguments, not {len(given)}")
    return write(getattr(found, name)(*map(read, given, takes)), gives)


sys.stdin.reconfigure(encoding="utf-8", errors="replace", newline="\n")
sys.stdout.reconfigure(encoding="utf-8", errors="replace", newline="\n")
for line in sys.stdin:
    try:
        reply = answer(line.rstrip("\n").split("\t"))
    except Exception as error:  # whatever it is, the other language has to hear of it
        reply = "e" + escape(f"{type(error).__name__}: {error}")
    print(reply, flush=True)
