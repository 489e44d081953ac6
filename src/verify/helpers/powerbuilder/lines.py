"""PowerScript's logical lines and tokens.

https://docs.appeon.com/pb2022/powerscript_reference/language_basics.html
"""

import re

TOKEN = re.compile(
    r"""\s*(?:
    (?P<string>"(?:[^"~]|~.)*")
    |(?P<number>\d+)
    |(?P<name>[A-Za-z_][\w$#%-]*!?)
    |(?P<sign><=|>=|<>|[-+*/=<>().,])
    )""",
    re.VERBOSE | re.DOTALL,
)
NAMED = {"n": "\n", "r": "\r", "t": "\t", "v": "\v", "f": "\f", "b": "\b", '"': '"', "'": "'", "~": "~"}


class PowerScriptError(Exception):
    pass


def logical_lines(source):
    """Lines without comments, those that end with the continuation mark joined with the next."""
    held = ""
    for number, line in enumerate(source.split("\n"), 1):
        code = without_comment(line).rstrip()
        if code.endswith("&"):
            held += code[:-1] + " "
            continue
        if held or code.strip():
            yield number, (held + code).strip()
        held = ""


def without_comment(line):
    at = 0
    while at < len(line):
        if line[at] == '"':
            at += 1
            while at < len(line) and line[at] != '"':
                at += 2 if line[at] == "~" else 1
        elif line.startswith("//", at):
            return line[:at]
        at += 1
    return line


def tokens(line):
    found, at = [], 0
    while at < len(line):
        if not line[at:].strip():
            break
        match = TOKEN.match(line, at)
        if match is None:
            raise PowerScriptError(f"can't read {line[at:at + 30]!r}")
        kind = match.lastgroup
        found.append((kind, unescape(match[kind][1:-1]) if kind == "string" else match[kind]))
        at = match.end()
    return found


def unescape(text):
    """`~n`, `~"`, `~h41` and `~065` and `~o101`."""

    def value(match):
        code = match[1]
        if code[0] in "hH":
            return chr(int(code[1:], 16))
        if code[0] in "oO":
            return chr(int(code[1:], 8))
        if code[0].isdigit():
            return chr(int(code))
        if code not in NAMED:
            raise PowerScriptError(f"no such escape, ~{code}")
        return NAMED[code]

    return re.sub(r"~([hH][0-9A-Fa-f]{2}|[oO][0-7]{3}|\d{3}|.)", value, text, flags=re.DOTALL)
