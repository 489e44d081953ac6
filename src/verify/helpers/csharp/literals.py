"""String literals of C#.

https://learn.microsoft.com/dotnet/csharp/language-reference/language-specification/lexical-structure#6456-string-literals
"""

import re

SIMPLE = {"0": "\0", "a": "\a", "b": "\b", "e": "\x1b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
ESCAPE = re.compile(r"\\(?:U([0-9A-Fa-f]{8})|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{1,4})|(.))", re.DOTALL)


def unescape(text):
    def value(match):
        code = match[1] or match[2] or match[3]
        return chr(int(code, 16)) if code else SIMPLE.get(match[4], match[4])

    return pair_up(ESCAPE.sub(value, text))


def pair_up(text):
    """Two surrogates that are written as escapes are one character."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


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
