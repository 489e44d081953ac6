"""String literals of C#.

https://learn.microsoft.com/dotnet/csharp/language-reference/language-specification/lexical-structure#6456-string-literals
"""

import re

SIMPLE = {"0": "\0", "a": "\a", "b": "\b", "e": "\x1b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
ESCAPE = re.compile(r"\\(?:U([0-9A-Fa-f]{8})|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{1,4})|(.))", re.DOTALL)


def unescape(text):
    return pair_up(ESCAPE.sub(raw_unescape, text))


def raw_unescape(match):
    code = match[1] or match[2] or match[3]
    return chr(int(code, 16)) if code else SIMPLE.get(match[4], match[4])


def pair_up(text):
    """Two surrogates that are written as escapes are one character; one alone is none, as .NET sends it."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def raw_string(text):
    marks = re.match(r'"+', text)[0]
    return dedent(text[len(marks) : -len(marks)])


def dedent(inner):
    """The content of a raw string over several lines: the last line's blanks are taken from all of them."""
    if "\n" not in inner:
        return inner
    lines = inner.split("\n")
    blanks = lines[-1]
    if lines[0].strip() or blanks.strip():
        raise ValueError("text on the line of a raw string's quotes")
    kept = []
    for line in lines[1:-1]:
        if line.strip() and not line.startswith(blanks):
            raise ValueError("a line of a raw string is not indented as its end is")
        kept.append(line[len(blanks) :])
    return "\n".join(kept)


def interpolated(text, value_of):
    """`$"…"`, where `{{` is a brace, and raw strings, where as many braces as dollars open a hole."""
    dollars = len(re.match(r"\$+", text)[0])
    quotes = re.match(r'"+', text[dollars:])[0]
    if len(quotes) < 3:
        return pair_up(holes_in(text[dollars + 1 : -1], value_of))
    inner, values, written, at = text[dollars + len(quotes) : -len(quotes)], [], "", 0
    while at < len(inner):
        run = len(re.match(r"\{*", inner[at:])[0])
        if run < dollars:
            written, at = written + inner[at : at + max(run, 1)], at + max(run, 1)
            continue
        end = closing(inner, at + run)
        # A private character keeps the value away from the layout of the lines.
        written += "{" * (run - dollars) + chr(0xF0000 + len(values))
        values.append(value_of(inner[at + run : end]))
        at = end + dollars
    return "".join(values[ord(one) - 0xF0000] if 0xF0000 <= ord(one) < 0xF0000 + len(values) else one for one in dedent(written))


def holes_in(inner, value_of):
    written, at = "", 0
    while at < len(inner):
        escape = ESCAPE.match(inner, at)
        if escape is not None:
            written, at = written + raw_unescape(escape), escape.end()
        elif inner[at : at + 2] in ("{{", "}}"):
            written, at = written + inner[at], at + 2
        elif inner[at] == "{":
            end = closing(inner, at + 1)
            written, at = written + value_of(inner[at + 1 : end]), end + 1
        else:
            written, at = written + inner[at], at + 1
    return written


def closing(text, at):
    """Where the hole that is open at `at` ends."""
    depth, is_string = 0, False
    for here in range(at, len(text)):
        if text[here] == '"' and text[here - 1] != "\\":
            is_string = not is_string
        elif not is_string:
            if text[here] == "}" and depth == 0:
                return here
            depth += {"(": 1, ")": -1}.get(text[here], 0)
    raise ValueError("a hole without its end")
