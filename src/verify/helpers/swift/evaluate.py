"""Runs the part of Swift that our snippets are written in, on tree-sitter's tree."""

import base64
import json
import os
import secrets
import uuid
from datetime import datetime, timezone
from urllib.parse import quote

import foundation
from literals import pieces


class SwiftError(Exception):
    pass


class Returned(Exception):
    def __init__(self, value):
        self.value = value


class Implicit(str):
    """`.none`, `.urlPathAllowed`: a member of a type that is not named."""


class Program:
    def __init__(self, source, parse):
        self.source = source
        self.parse = parse

    def text(self, node):
        return self.source[node.start_byte : node.end_byte].decode()

    def run(self):
        self.statements(self.parse(self.source).root_node.named_children, {})

    def statements(self, nodes, scope):
        value = None
        for node in nodes:
            if node.type not in ("import_declaration", "directive", "comment", "multiline_comment"):
                value = self.value(node, scope)
        return value

    def value(self, node, scope):
        handler = getattr(self, f"on_{node.type}", None)
        if handler is None:
            raise SwiftError(f"the stand-in knows no {node.type}: {self.text(node)[:80]}")
        return handler(node, scope)

    def on_property_declaration(self, node, scope):
        pattern, value = node.child_by_field_name("name"), self.value(node.child_by_field_name("value"), scope)
        names = [self.text(child) for child in pattern.named_children if child.type == "pattern"]
        if not names:
            names, value = [self.text(pattern)], (value,)
        for name, each in zip(names, value, strict=True):
            if name in scope:
                raise SwiftError(f"invalid redeclaration of {name}")
            scope[name] = each

    def on_assignment(self, node, scope):
        target = node.child_by_field_name("target").named_children[0]
        owner, name = self.member_of(target, scope)
        if name not in getattr(owner, "SETTABLE", ()):
            raise SwiftError(f"{type(owner).__name__} has no {name}")
        value = self.value(node.child_by_field_name("result"), scope)
        setattr(owner, name, bytes(value) if isinstance(value, bytearray) else value)

    def member_of(self, node, scope):
        owner = self.value(node.child_by_field_name("target"), scope)
        return owner, self.text(node.child_by_field_name("suffix").named_children[0])

    def on_function_declaration(self, node, scope):
        scope[self.text(node.child_by_field_name("name"))] = self.function(node, scope)

    def function(self, node, scope):
        parameters, defaults = [], {}
        for at, child in enumerate(node.children):
            if child.type == "parameter":
                name = self.text(child.child_by_field_name("name"))
                label = child.child_by_field_name("external_name")
                parameters.append((self.text(label) if label is not None else name, name))
            elif node.field_name_for_child(at) == "default_value":
                defaults[parameters[-1][1]] = self.value(child, scope)
        body = [child for child in node.named_children if child.type == "function_body"][0]

        def call(*arguments, **labelled):
            own, rest = dict(scope), list(arguments)
            for label, name in parameters:
                if label in labelled:
                    own[name] = labelled.pop(label)
                elif rest:
                    own[name] = rest.pop(0)
                else:
                    own[name] = defaults[name]
            if labelled or rest:
                raise SwiftError("extra arguments in a call")
            try:
                return self.statements(body.named_children[0].named_children, own)
            except Returned as returned:
                return returned.value

        call.labels = [label for label, _ in parameters]
        return call

    def on_class_declaration(self, node, scope):
        name = self.text(node.child_by_field_name("name"))
        body = [child for child in node.named_children if child.type == "class_body"][0]
        functions = [self.function(child, scope) for child in body.named_children if child.type == "function_declaration"]

        def create():
            made = type(name, (), {})()
            for function in functions:
                for label in function.labels:
                    if label in ("didReceive", "willPerformHTTPRedirection"):
                        setattr(made, label, function)
            return made

        scope[name] = create

    def on_statements(self, node, scope):
        return self.statements(node.named_children, scope)

    def on_if_statement(self, node, scope):
        parts = node.named_children
        own = dict(scope)
        if parts[0].type == "value_binding_pattern":
            name = self.text(parts[1])
            holds = scope[name] is not None
        else:
            holds = self.value(parts[0], scope)
        if holds:
            self.statements([child for child in parts if child.type == "statements"][0].named_children, own)

    def on_guard_statement(self, node, scope):
        parts = [child for child in node.named_children if child.type not in ("else", "value_binding_pattern")]
        name, found, condition = self.text(parts[0]), self.value(parts[1], scope), parts[2]
        scope[name] = found
        if found is None or not self.value(condition, scope):
            self.value(parts[-1], scope)
            raise SwiftError("a guard that goes on")

    def on_control_transfer_statement(self, node, scope):
        kind, value = self.text(node).split(" ")[0], self.value(node.named_children[-1], scope)
        if kind == "return":
            raise Returned(value)
        raise SwiftError(f"{kind} {value}")

    def on_as_expression(self, node, scope):
        return self.value(node.named_children[0], scope)

    def on_comparison_expression(self, node, scope):
        left, right = self.value(node.named_children[0], scope), self.value(node.named_children[1], scope)
        return {"<": left < right, ">": left > right, ">=": left >= right, "<=": left <= right}[self.operator(node)]

    def operator(self, node):
        return self.text([child for child in node.children if not child.is_named][0])

    def on_equality_expression(self, node, scope):
        return self.value(node.named_children[0], scope) == self.value(node.named_children[1], scope)

    def on_additive_expression(self, node, scope):
        return self.value(node.child_by_field_name("lhs"), scope) + self.value(node.child_by_field_name("rhs"), scope)

    def on_try_expression(self, node, scope):
        return self.value(node.named_children[-1], scope)

    on_await_expression = on_try_expression

    def on_postfix_expression(self, node, scope):
        value = self.value(node.child_by_field_name("target"), scope)
        if value is None:
            raise SwiftError(f"found nil while unwrapping {self.text(node)[:200]}")
        return value

    def on_prefix_expression(self, node, scope):
        return Implicit(self.text(node)[1:])

    def on_nil_literal(self, node, scope):
        return None

    def on_nil_coalescing_expression(self, node, scope):
        left = self.value(node.named_children[0], scope)
        return self.value(node.named_children[1], scope) if left is None else left

    def on_integer_literal(self, node, scope):
        return int(self.text(node).replace("_", ""))

    def on_boolean_literal(self, node, scope):
        return self.text(node) == "true"

    def on_range_expression(self, node, scope):
        first, last = (self.value(node.child_by_field_name(side), scope) for side in ("start", "end"))
        return range(first, last + (1 if "..." in self.text(node) else 0))

    def on_array_literal(self, node, scope):
        return [self.value(child, scope) for child in node.named_children]

    def on_tuple_expression(self, node, scope):
        return tuple(self.value(child, scope) for child in node.named_children)

    def on_line_string_literal(self, node, scope):
        written, text = "", self.text(node)
        for piece in pieces(text):
            if isinstance(piece, str):
                written += piece
            else:
                inner = Program(text[piece[0] : piece[1]].encode(), self.parse)
                value = inner.value(self.parse(inner.source).root_node.named_children[0], scope)
                written += value if isinstance(value, str) else str(value)
        return written

    on_raw_string_literal = on_line_string_literal
    on_multi_line_string_literal = on_line_string_literal

    def on_simple_identifier(self, node, scope):
        name = self.text(node)
        if name in scope:
            return scope[name]
        if name not in TYPES:
            raise SwiftError(f"the stand-in has no {name}")
        return TYPES[name]

    def on_navigation_expression(self, node, scope):
        owner, name = self.member_of(node, scope)
        if isinstance(owner, str) and name in STRING:
            return STRING[name](owner)
        if isinstance(owner, (bytes, bytearray)) and name in DATA:
            return DATA[name](owner)
        if isinstance(owner, dict):
            return owner[name]
        return getattr(owner, name)

    def on_call_expression(self, node, scope):
        called, suffix = node.named_children[0], node.named_children[1]
        if called.type == "additive_expression":
            # The grammar takes `a + f(x)` for `(a + f)(x)`.
            left = self.value(called.child_by_field_name("lhs"), scope)
            return left + self.call(called.child_by_field_name("rhs"), suffix, scope)
        return self.call(called, suffix, scope)

    def call(self, called, suffix, scope):
        plain, labelled = [], {}
        for argument in suffix.named_children[0].named_children:
            value = self.value(argument.child_by_field_name("value"), scope)
            label = argument.child_by_field_name("name")
            if label is None:
                plain.append(value)
            else:
                labelled[self.text(label)] = value
        if called.type == "prefix_expression":
            name, _, method = self.text(called)[1:].partition(".")
            if method != "subtracting":
                raise SwiftError(f"the stand-in knows no {self.text(called)}")
            return CharacterSet("".join(one for one in ALLOWED[name] if one not in plain[0]))
        found = self.value(called, scope)
        if isinstance(found, dict):
            return found.get(*plain)
        return found(*plain, **{RENAMED.get(key, key): value for key, value in labelled.items()})


RENAMED = {"for": "for_", "in": "in_", "as": "as_", "from": "from_"}
UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
ALLOWED = {"urlPathAllowed": UNRESERVED + "!$&'()*+,=:@/", "urlQueryAllowed": UNRESERVED + "!$&'()*+,;=:@/?"}


class CharacterSet(str):
    pass


def percent(text):
    def encode(withAllowedCharacters):
        known = isinstance(withAllowedCharacters, CharacterSet)
        return quote(text, safe=withAllowedCharacters if known else ALLOWED[withAllowedCharacters])

    return encode


STRING = {
    "utf8": lambda text: text.encode(),
    "lowercased": lambda text: text.lower,
    "dropFirst": lambda text: lambda: text[1:],
    "dropLast": lambda text: lambda: text[:-1],
    "addingPercentEncoding": percent,
}
DATA = {
    "base64EncodedString": lambda data: lambda: base64.b64encode(data).decode(),
    "append": lambda data: data.extend,
}


def data(*arguments, contentsOf=None):
    if contentsOf is not None:
        with open(contentsOf.path, "rb") as file:
            return bytearray(file.read())
    return bytearray(arguments[0] if arguments else b"")


def url(string=None, filePath=None, fileURLWithPath=None):
    path = filePath if filePath is not None else fileURLWithPath
    return foundation.url_of(string) if path is None else foundation.FileURL(path)


def text_of(value=None, decoding=None, as_=None):
    return str(value) if decoding is None else bytes(decoding).decode("utf-8", "replace")


class Date:
    def __init__(self):
        self.now = datetime.now(timezone.utc)
        self.timeIntervalSince1970 = self.now.timestamp()

    def formatted(self, style):
        return self.now.strftime("%Y-%m-%dT%H:%M:%S.") + f"{self.now.microsecond // 1000:03}Z"


def iso8601_style(includingFractionalSeconds=False):
    if not includingFractionalSeconds:
        raise SwiftError("the stand-in writes milliseconds alone")


class IntType:
    def __call__(self, value):
        return int(value)

    def random(self, in_):
        return secrets.choice(in_)


Int = IntType()
Date.ISO8601FormatStyle = staticmethod(iso8601_style)


class Shared:
    def __init__(self):
        self.session = foundation.URLSession()

    def data(self, for_=None, from_=None, delegate=None):
        return self.session.data(foundation.URLRequest(from_) if for_ is None else for_, delegate)

    def upload(self, for_, fromFile=None, from_=None, delegate=None):
        content = data(contentsOf=fromFile) if fromFile is not None else from_
        return self.session.upload(for_, bytes(content), delegate)


def json_data(withJSONObject, options):
    if "fragmentsAllowed" not in options and isinstance(withJSONObject, str):
        raise SwiftError("invalid top-level type in JSON write")
    written = json.dumps(withJSONObject, ensure_ascii=False)
    return (written if "withoutEscapingSlashes" in options else written.replace("/", "\\/")).encode()


class Uuid:
    def __init__(self):
        self.uuidString = str(uuid.uuid4()).upper()


TYPES = {
    "CharacterSet": lambda charactersIn: CharacterSet(charactersIn),
    "Data": data,
    "Date": Date,
    "Int": Int,
    "JSONSerialization": {"data": json_data},
    "ProcessInfo": {"processInfo": {"environment": dict(os.environ)}},
    "String": text_of,
    "URL": url,
    "URLCredential": lambda user, password, persistence: (user, password),
    "URLError": lambda code: f"URLError.{code}",
    "URLRequest": foundation.URLRequest,
    "URLSession": {"shared": Shared()},
    "UTF8": {"self": None},
    "UUID": Uuid,
    "print": print,
}
