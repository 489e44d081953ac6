"""JSON values that keep what the library keeps: member order, repeated names, and the digits of numbers."""

import json
import re


class Number:
    def __init__(self, digits):
        self.digits = digits


class Members(list):
    """Pairs [name, value] of an object."""


def parse(text):
    return json.loads(
        text, object_pairs_hook=lambda pairs: Members([list(pair) for pair in pairs]), parse_int=Number, parse_float=Number
    )


def emit(value, compact, crlf, depth=0):
    if isinstance(value, Number):
        return value.digits
    if not isinstance(value, list):
        return json.dumps(value, ensure_ascii=False)
    opening, closing = "{}" if isinstance(value, Members) else "[]"
    if not value:
        return opening + closing
    colon = ":" if compact else ": "
    inner = [
        json.dumps(item[0], ensure_ascii=False) + colon + emit(item[1], compact, crlf, depth + 1)
        if isinstance(value, Members)
        else emit(item, compact, crlf, depth + 1)
        for item in value
    ]
    if compact:
        return opening + ",".join(inner) + closing
    line = ("\r\n" if crlf else "\n") + "  " * depth
    return opening + ",".join(f"{line}  {item}" for item in inner) + line + closing


STEP = re.compile(r"([^\[\]]*)((?:\[[^\]]*\])*)$")


def steps(path, delimiter, counters):
    """A path as names and indexes: `a.b[i].c` with i = 2 is a, b, 2, c."""
    found = []
    for piece in path.split(delimiter) if delimiter else [path]:
        match = STEP.match(piece)
        if match is None:
            found.append(piece)
            continue
        if match[1]:
            found.append(match[1])
        for index in re.findall(r"\[([^\]]*)\]", match[2]):
            found.append(counters[index] if index in counters else int(index))
    return found


MISSING = object()


def look(value, path):
    """The value at the end of the steps, or MISSING."""
    for step in path:
        if isinstance(step, int):
            if isinstance(value, Members) or not isinstance(value, list) or not 0 <= step < len(value):
                return MISSING
            value = value[step]
        else:
            if not isinstance(value, Members):
                return MISSING
            value = next((inner for name, inner in value if name == step), MISSING)
        if value is MISSING:
            return MISSING
    return value


def put(value, path, new):
    """Sets the value at the end of the steps, and creates what is not there on the way; False where it can't."""
    for at, step in enumerate(path):
        following = path[at + 1] if at + 1 < len(path) else None
        empty = new if following is None else [] if isinstance(following, int) else Members()
        if isinstance(step, int):
            if isinstance(value, Members) or not isinstance(value, list) or step > len(value):
                return False
            if step == len(value):
                value.append(empty)
            elif following is None or not isinstance(value[step], list):
                value[step] = empty
            value = value[step]
        else:
            if not isinstance(value, Members):
                return False
            pair = next((pair for pair in value if pair[0] == step), None)
            if pair is None:
                pair = [step, empty]
                value.append(pair)
            elif following is None or not isinstance(pair[1], list):
                pair[1] = empty
            value = pair[1]
    return True
