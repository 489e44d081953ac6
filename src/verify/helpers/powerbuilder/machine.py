"""Runs the part of PowerScript that our snippets are written in, over the stand-in of the Chilkat library."""

from lines import PowerScriptError, logical_lines, tokens
from ole import Coder, OleObject

TYPES = {"integer": int, "long": int, "longlong": int, "string": str, "boolean": bool, "double": float}


class Machine:
    def __init__(self, source):
        self.lines = list(logical_lines(source))
        self.types = {}
        self.values = {}

    def run(self):
        self.block(0, len(self.lines))

    def block(self, at, end):
        """Runs the lines from `at` to before `end`; false where one of them returns."""
        while at < end:
            number, line = self.lines[at]
            try:
                words = tokens(line)
                first = words[0][1].lower() if words[0][0] == "name" else ""
                if first == "if":
                    middle, after = self.branches(at)
                    holds = Reader(self, words[1:-1]).whole()
                    here = (at + 1, middle) if holds else (middle + 1, after)
                    if not self.block(*here):
                        return False
                    at = after + 1
                    continue
                if first == "do":
                    after = self.matching(at, ("do",), "loop")
                    while Reader(self, words[2:]).whole():
                        if not self.block(at + 1, after):
                            return False
                    at = after + 1
                    continue
                if first in ("return", "halt"):
                    return False
                self.statement(words, first)
            except (PowerScriptError, TypeError, AttributeError, KeyError, ValueError) as error:
                raise PowerScriptError(f"line {number}: {line}: {error}") from error
            at += 1
        return True

    def branches(self, at):
        """Where `else` stands (or `end if`), and `end if`."""
        depth, middle = 0, None
        for here in range(at, len(self.lines)):
            line = self.lines[here][1].lower()
            if line.startswith("if ") and line.endswith(" then"):
                depth += 1
            elif line == "else" and depth == 1:
                middle = here
            elif line == "end if":
                depth -= 1
                if depth == 0:
                    return (here if middle is None else middle), here
        raise PowerScriptError("no end if")

    def matching(self, at, opening, closing):
        depth = 0
        for here in range(at, len(self.lines)):
            word = self.lines[here][1].lower().split(" ")[0]
            depth += 1 if word in opening else -1 if word == closing else 0
            if depth == 0:
                return here
        raise PowerScriptError(f"no {closing}")

    def statement(self, words, first):
        if first == "destroy":
            value = self.values[self.known(words[1][1])]
            if value is None:
                raise PowerScriptError("destroyed, but never created")
            self.values[words[1][1].lower()] = None
        elif len(words) == 2 and words[1][0] == "name":
            name = words[1][1].lower()
            if name in self.types:
                raise PowerScriptError(f"{words[1][1]} is declared twice")
            self.types[name] = first
            self.values[name] = {"string": "", "boolean": False}.get(first, 0 if first in TYPES else None)
        else:
            Reader(self, words).assign_or_call()

    def known(self, name):
        """Names are the same in any case."""
        if name.lower() not in self.types:
            raise PowerScriptError(f"{name} is not declared")
        return name.lower()

    def assign(self, name, value):
        kind = self.types[self.known(name)]
        if kind in TYPES and (not isinstance(value, TYPES[kind]) or (kind != "boolean" and isinstance(value, bool))):
            raise PowerScriptError(f"{name} is {kind}, and can't hold {type(value).__name__}")
        self.values[name.lower()] = value


class Reader:
    """Expressions, read from the left, each evaluated as it is read."""

    def __init__(self, machine, words):
        self.machine = machine
        self.words = words
        self.at = 0

    def peek(self):
        return self.words[self.at] if self.at < len(self.words) else ("end", "")

    def take(self, value=None):
        found = self.peek()
        if value is not None and found[1] != value:
            raise PowerScriptError(f"expected {value}, found {found[1]}")
        self.at += 1
        return found

    def whole(self):
        value = self.expression()
        if self.peek()[0] != "end":
            raise PowerScriptError(f"unexpected {self.peek()[1]}")
        return value

    def assign_or_call(self):
        signs = [at for at, word in enumerate(self.words) if word == ("sign", "=")]
        before = self.words[: signs[0]] if signs else []
        if signs and ("sign", "(") not in before:
            self.at = signs[0] + 1
            value = self.whole()
            if len(before) == 1:
                self.machine.assign(before[0][1], value)
            else:
                target = self.machine.values[self.machine.known(before[0][1])]
                target.put(before[2][1], value)
        else:
            self.whole()

    def expression(self):
        left = self.sum()
        kind, sign = self.peek()
        if kind == "sign" and sign in ("=", "<>", "<", ">", "<=", ">="):
            self.take()
            right = self.sum()
            return {
                "=": left == right,
                "<>": left != right,
                "<": sign == "<" and left < right,
                ">": sign == ">" and left > right,
                "<=": sign == "<=" and left <= right,
                ">=": sign == ">=" and left >= right,
            }[sign]
        return left

    def sum(self):
        value = self.operand()
        while self.peek() in (("sign", "+"), ("sign", "-")):
            sign = self.take()[1]
            other = self.operand()
            if isinstance(value, str) != isinstance(other, str):
                raise PowerScriptError("text and number don't add up")
            value = value + other if sign == "+" else value - other
        return value

    def operand(self):
        kind, text = self.take()
        if kind == "string":
            return text
        if kind == "number":
            return int(text)
        if (kind, text) == ("sign", "-"):
            return -self.operand()
        if (kind, text) == ("sign", "("):
            value = self.expression()
            self.take(")")
            return self.members(value)
        if kind != "name":
            raise PowerScriptError(f"unexpected {text}")
        name = text.lower()
        if name == "create":
            return {"oleobject": OleObject, "coderobject": Coder}[self.take()[1].lower()]()
        if name in ("true", "false"):
            return name == "true"
        if name.endswith("!"):
            return name
        if self.peek() == ("sign", "(") and name in FUNCTIONS:
            return self.members(FUNCTIONS[name](*self.arguments()))
        return self.members(self.machine.values[self.machine.known(text)])

    def members(self, value):
        while self.peek() == ("sign", "."):
            self.take()
            name = self.take()[1]
            if value is None:
                raise PowerScriptError(f"{name} of an object that is not there")
            value = value.call(name, self.arguments()) if self.peek() == ("sign", "(") else value.get(name)
        return value

    def arguments(self):
        self.take("(")
        found = []
        while self.peek() != ("sign", ")"):
            found.append(self.expression())
            if self.peek() == ("sign", ","):
                self.take()
        self.take(")")
        return found


def message_box(title, text):
    if not isinstance(text, str):
        raise PowerScriptError("MessageBox shows text alone")
    print(f"{title}: {text}")


FUNCTIONS = {
    "messagebox": message_box,
    "string": lambda value: str(value),
    "long": lambda value: int(value),
    "char": lambda code: chr(code),
    "blob": lambda text, encoding: text.encode("utf-8" if encoding == "encodingutf8!" else "utf-16-le"),
}
