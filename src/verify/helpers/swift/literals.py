"""String literals of Swift.

https://docs.swift.org/swift-book/documentation/the-swift-programming-language/lexicalstructure/#String-Literals
"""

import re

SIMPLE = {"0": "\0", "\\": "\\", "t": "\t", "n": "\n", "r": "\r", '"': '"', "'": "'"}


def pieces(text):
    """The literal as characters and as holes: each hole is a range of offsets in `text`."""
    hashes = re.match(r"#*", text)[0]
    # `#"""#` on one line is a quote between quotes.
    is_block = text.startswith('"""', len(hashes)) and (not hashes or "\n" in text)
    quotes = '"""' if is_block else '"'
    start, end = len(hashes) + len(quotes), len(text) - len(hashes) - len(quotes)
    if text[end:] != quotes + hashes:
        raise ValueError("a string without its end")
    lines = [(start, end)] if quotes == '"' else content_lines(text, start, end)
    found = []
    for number, (at, stop) in enumerate(lines):
        if number:
            found.append("\n")
        read(text, at, stop, "\\" + hashes, found)
        if found and found[-1] is CONTINUED:
            found.pop()
            # The line break after a backslash is no part of the value.
            lines_after = lines[number + 1 :]
            if lines_after:
                found.append(CONTINUED)
    return [piece for piece in without_continued(found)]


CONTINUED = object()


def without_continued(found):
    skip = False
    for piece in found:
        if piece is CONTINUED:
            skip = True
        elif skip and piece == "\n":
            skip = False
        else:
            yield piece


def content_lines(text, start, end):
    """Offsets of the lines between the quotes, without the blanks that the last line begins with."""
    inner = text[start:end]
    if not inner.startswith("\n"):
        raise ValueError("text on the line of the opening quotes")
    blanks = inner[inner.rfind("\n") + 1 :]
    if blanks.strip():
        raise ValueError("text on the line of the closing quotes")
    lines, at = [], start + 1
    for line in inner[1 : inner.rfind("\n")].split("\n") if inner.count("\n") > 1 else []:
        if line.strip() and not line.startswith(blanks):
            raise ValueError("a line is not indented as the closing quotes are")
        lines.append((at + min(len(blanks), len(line)), at + len(line)))
        at += len(line) + 1
    return lines


def read(text, at, stop, mark, found):
    while at < stop:
        if not text.startswith(mark, at):
            found.append(text[at])
            at += 1
            continue
        at += len(mark)
        if at >= stop:
            found.append(CONTINUED)
        elif text[at] == "(":
            close = closing(text, at)
            found.append((at + 1, close))
            at = close + 1
        elif text[at] == "u":
            code = re.match(r"u\{([0-9A-Fa-f]{1,8})\}", text[at:])
            found.append(chr(int(code[1], 16)))
            at += code.end()
        elif text[at] in SIMPLE:
            found.append(SIMPLE[text[at]])
            at += 1
        else:
            raise ValueError(f"no such escape: {text[at]}")


def closing(text, at):
    depth, inString = 0, False
    for here in range(at, len(text)):
        if text[here] == '"':
            inString = not inString
        elif not inString:
            depth += {"(": 1, ")": -1}.get(text[here], 0)
            if depth == 0:
                return here
    raise ValueError("an interpolation without its end")
