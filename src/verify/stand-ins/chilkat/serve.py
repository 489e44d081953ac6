"""Lends the stand-in to other languages: one JSON command a line on standard input, one JSON answer a line."""

import json
import sys

from standin import CLASSES
from standin.classic import classic, member

WRAPPED = {name: classic(kind) for name, kind in CLASSES.items()}
objects = {}


def strip(value):
    if isinstance(value, dict):
        return objects[value["object"]]
    return value


def answer(value):
    inner = getattr(value, "_inner", value)
    if type(inner) in CLASSES.values():
        objects[id(inner)] = inner
        return {"object": id(inner)}
    return {"value": inner}


for line in sys.stdin:
    command = json.loads(line)
    try:
        if "create" in command:
            result = CLASSES[command["create"]]()
        elif "get" in command:
            result = getattr(objects[command["on"]], command["get"])
        elif "set" in command:
            result = setattr(objects[command["on"]], command["set"], command["to"])
        else:
            inner = objects[command["on"]]
            arguments = [strip(argument) for argument in command["arguments"]]
            found = getattr(inner, command["name"]) if command.get("plain") else member(inner, command["name"])
            result = found(*arguments)
        print(json.dumps(answer(result)), flush=True)
    except Exception as error:  # whatever it is, the other language has to hear of it
        print(json.dumps({"error": f"{type(error).__name__}: {error}"}), flush=True)
