"""Runs the part of C# that our snippets are written in, on tree-sitter's tree."""

import os
import secrets
import unicodedata
import uuid
from datetime import datetime, timezone
from urllib.parse import quote

import exchange
import restsharp
from literals import interpolated, raw_string, unescape


class CSharpError(Exception):
    pass


METHODS = {name.capitalize(): name for name in "GET POST PUT DELETE HEAD OPTIONS PATCH MERGE COPY SEARCH".split()}
TYPES = {
    "": {"Console", "File", "Environment", "Uri", "Guid", "DateTimeOffset", "Random", "HttpMethod", "ValueTask", "DateTime", "SocketsHttpHandler", "Path"},
    "RestSharp": {"RestClient", "RestClientOptions", "RestRequest", "Method", "DataFormat", "ContentType"},
    "RestSharp.Authenticators": {"HttpBasicAuthenticator"},
    "RestSharp.Authenticators.OAuth": {"OAuthSignatureMethod"},
    "RestSharp.Interceptors": {"Interceptor"},
    "System.Globalization": {"CultureInfo"},
    "System.Net": {"NetworkCredential"},
    "System.Text": {"Encoding"},
    "System.Text.Encodings.Web": {"JavaScriptEncoder"},
    "System.Text.Json": {"JsonEncodedText"},
}
OAUTH = {"HmacSha1": "HMAC-SHA1", "HmacSha256": "HMAC-SHA256", "PlainText": "PLAINTEXT", "RsaSha1": "RSA-SHA1"}


class Returned(Exception):
    def __init__(self, value):
        self.value = value


class Program:
    def __init__(self, source, tree, parse):
        self.source = source
        self.parse = parse
        self.root = tree.root_node
        self.using = {""}
        self.classes = {}

    def text(self, node):
        return self.source[node.start_byte : node.end_byte].decode()

    def run(self):
        scope = {}
        for node in self.root.named_children:
            if node.type == "using_directive":
                self.using.add(self.text(node.named_children[0]))
            if node.type == "class_declaration":
                self.declare(node)
        for node in self.root.named_children:
            if node.type == "global_statement":
                self.statement(node.named_children[0], scope)

    def declare(self, node):
        """A class with a primary constructor and methods."""
        name = self.text(node.child_by_field_name("name"))
        lists = {child.type: child for child in node.named_children}
        self.require(self.text(lists["base_list"].named_children[0]))
        fields = self.names_of(lists["parameter_list"])
        methods = [child for child in lists["declaration_list"].named_children if child.type == "method_declaration"]

        def create(*arguments):
            made = restsharp.Interceptor()
            own = dict(zip(fields, arguments, strict=True))
            for method in methods:
                called = self.text(method.child_by_field_name("name"))
                setattr(made, called, self.function(method, own))
            return made

        self.classes[name] = create

    def names_of(self, node):
        return [self.text(child.child_by_field_name("name")) for child in node.named_children if child.type == "parameter"]

    def function(self, node, own):
        parameters = self.names_of(node.child_by_field_name("parameters"))

        def call(*arguments):
            scope = {**own, **dict(zip(parameters, arguments, strict=True))}
            try:
                self.statement(node.child_by_field_name("body"), scope)
            except Returned as returned:
                return returned.value

        return call

    def require(self, name):
        for namespace, names in TYPES.items():
            if name in names:
                # Implicit usings cover .NET's own namespaces.
                if namespace not in self.using:
                    raise CSharpError(f"{name} needs using {namespace}")
                return
        if name not in self.classes and name not in ("OAuth1Authenticator",):
            raise CSharpError(f"the stand-in has no {name}")

    def statement(self, node, scope):
        kind = node.type
        if kind == "local_declaration_statement":
            declarator = [child for child in node.named_children if child.type == "variable_declaration"][0].named_children[-1]
            name = self.text(declarator.child_by_field_name("name"))
            if name in scope:
                raise CSharpError(f"{name} is declared twice")
            scope[name] = self.value(declarator.named_children[-1], scope)
        elif kind == "expression_statement":
            self.value(node.named_children[0], scope)
        elif kind == "block":
            for child in node.named_children:
                if child.type != "comment":
                    self.statement(child, scope)
        elif kind == "if_statement":
            branch = "consequence" if self.value(node.child_by_field_name("condition"), scope) else "alternative"
            found = node.child_by_field_name(branch)
            if found is not None:
                self.statement(found, scope)
        elif kind == "return_statement":
            raise Returned(self.value(node.named_children[0], scope))
        else:
            raise CSharpError(f"the stand-in runs no {kind}")

    def value(self, node, scope):
        handler = getattr(self, f"on_{node.type}", None)
        if handler is None:
            raise CSharpError(f"the stand-in knows no {node.type}: {self.text(node)[:80]}")
        return handler(node, scope)

    def on_string_literal(self, node, scope):
        return unescape(self.text(node)[1:-1])

    def on_verbatim_string_literal(self, node, scope):
        return self.text(node)[2:-1].replace('""', '"')

    def on_raw_string_literal(self, node, scope):
        return raw_string(self.text(node))

    def on_interpolated_string_expression(self, node, scope):
        return interpolated(self.text(node), lambda hole: str(self.inner(hole, scope)))

    def inner(self, text, scope):
        """The value of an expression that stands in a hole."""
        source = f"var x = {text};".encode()
        program = Program(source, self.parse(source), self.parse)
        program.using, program.classes = self.using, self.classes
        tree = program.root.named_children[0].named_children[0].named_children[-1].named_children[-1]
        return program.value(tree.named_children[-1], scope)

    def on_integer_literal(self, node, scope):
        return int(self.text(node))

    def on_boolean_literal(self, node, scope):
        return self.text(node) == "true"

    def on_identifier(self, node, scope):
        name = self.text(node)
        if name in scope:
            return scope[name]
        self.require(name)
        return TypeName(name)

    def on_await_expression(self, node, scope):
        return self.value(node.named_children[-1], scope)

    def on_parenthesized_expression(self, node, scope):
        return self.value(node.named_children[0], scope)

    def on_cast_expression(self, node, scope):
        return int(self.value(node.child_by_field_name("value"), scope))

    def on_binary_expression(self, node, scope):
        left, right = (self.value(node.child_by_field_name(side), scope) for side in ("left", "right"))
        sign = self.text(node.child_by_field_name("operator"))
        if sign == "??":
            return right if left is None else left
        if sign != "+":
            raise CSharpError(f"the stand-in has no operator {sign}")
        return left + right

    def on_postfix_unary_expression(self, node, scope):
        return self.value(node.named_children[0], scope)

    def on_is_pattern_expression(self, node, scope):
        return self.matches(self.value(node.named_children[0], scope), node.named_children[1], scope)

    def matches(self, value, pattern, scope):
        if pattern.type == "or_pattern":
            return any(self.matches(value, child, scope) for child in pattern.named_children)
        if pattern.type == "constant_pattern":
            return value == self.value(pattern.named_children[0], scope)
        if pattern.type == "relational_pattern" and self.text(pattern).startswith(">="):
            return value >= self.value(pattern.named_children[0], scope)
        raise CSharpError(f"the stand-in knows no {pattern.type}")

    def on_lambda_expression(self, node, scope):
        return lambda *arguments: self.value(node.child_by_field_name("body"), scope)

    def on_collection_expression(self, node, scope):
        return [self.value(child.named_children[0].named_children[0], scope) for child in node.named_children]

    def on_assignment_expression(self, node, scope):
        target, value = node.child_by_field_name("left"), self.value(node.child_by_field_name("right"), scope)
        if target.type != "member_access_expression":
            raise CSharpError("the stand-in assigns members alone")
        self.put(self.value(target.child_by_field_name("expression"), scope), self.text(target.child_by_field_name("name")), value)

    def put(self, found, name, value):
        if not hasattr(found, name):
            raise CSharpError(f"{type(found).__name__} has no {name}")
        setattr(found, name, value)

    def on_object_creation_expression(self, node, scope):
        name = self.text(node.child_by_field_name("type"))
        self.require(name)
        given = node.child_by_field_name("arguments")
        made = self.create(name, [] if given is None else self.arguments(given, scope))
        initializer = node.child_by_field_name("initializer")
        for child in initializer.named_children if initializer is not None else []:
            if child.type == "comment":
                continue
            member = self.text(child.child_by_field_name("left"))
            if member not in made.MEMBERS:
                raise CSharpError(f"{name} has no {member}")
            setattr(made, member, self.value(child.child_by_field_name("right"), scope))
        return made

    def create(self, name, arguments):
        if name in self.classes:
            return self.classes[name](*arguments)
        if name == "NetworkCredential":
            return tuple(arguments) + ("",) * (3 - len(arguments))
        home = exchange if hasattr(exchange, name) and name.endswith("Authenticator") else restsharp
        return getattr(home, name)(*arguments)

    def arguments(self, node, scope):
        return [self.value(child.named_children[-1], scope) for child in node.named_children if child.type == "argument"]

    def on_member_access_expression(self, node, scope):
        found = self.value(node.child_by_field_name("expression"), scope)
        return member(found, self.text(node.child_by_field_name("name")))

    def on_invocation_expression(self, node, scope):
        called = self.value(node.child_by_field_name("function"), scope)
        return called(*self.arguments(node.child_by_field_name("arguments"), scope))


class TypeName:
    def __init__(self, name):
        self.name = name


def member(found, name):
    if isinstance(found, TypeName):
        if found.name == "Method":
            return METHODS[name]
        if found.name == "DataFormat":
            return name
        if found.name == "OAuthSignatureMethod":
            return OAUTH[name]
        if found.name == "ContentType":
            return getattr(restsharp.ContentType, name)
        if found.name == "OAuth1Authenticator":
            return getattr(exchange.OAuth1Authenticator, name)
        return STATIC[f"{found.name}.{name}"]
    if isinstance(found, str):
        return {"Replace": found.replace, "ToLower": found.lower, "ToString": lambda *_: found}[name]
    if name == "ToString" and not isinstance(found, Now):
        return lambda *_: str(found)
    return getattr(found, name)


INVARIANT = "CultureInfo.InvariantCulture"


class Now:
    def __init__(self):
        self.now = datetime.now(timezone.utc)

    def ToUnixTimeSeconds(self):
        return int(self.now.timestamp())

    def ToString(self, form, culture):
        if (form, culture) != ("yyyy-MM-ddTHH:mm:ss.fffZ", INVARIANT):
            raise CSharpError(f"the stand-in writes no dates as {form}")
        return self.now.strftime("%Y-%m-%dT%H:%M:%S.") + f"{self.now.microsecond // 1000:03}Z"


class Random:
    def Next(self, end):
        return secrets.randbelow(end)


def read_file(path):
    with open(path, "rb") as file:
        return file.read()


RELAXED = "JavaScriptEncoder.UnsafeRelaxedJsonEscaping"
SHORT = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def encode_json(text, encoder):
    """As .NET has it: by number what is no printable character of the basic plane, even where it is relaxed."""
    if encoder != RELAXED:
        raise CSharpError("the stand-in escapes JSON in the relaxed way alone")

    def encode(character):
        if character in SHORT:
            return SHORT[character]
        kind = unicodedata.category(character)
        if character == " " or (ord(character) < 0x10000 and kind[0] != "Z" and kind not in ("Cc", "Cn", "Co", "Cs")):
            return character
        units = character.encode("utf-16-be")
        return "".join(f"\\u{units[at]:02X}{units[at + 1]:02X}" for at in range(0, len(units), 2))

    return "".join(map(encode, text))


STATIC = {
    INVARIANT: INVARIANT,
    "Encoding.Latin1": "latin-1",
    "Encoding.UTF8": "utf-8",
    "Console.WriteLine": print,
    "File.ReadAllBytesAsync": read_file,
    "File.ReadAllBytes": read_file,
    "Environment.GetEnvironmentVariable": os.environ.get,
    "JavaScriptEncoder.UnsafeRelaxedJsonEscaping": RELAXED,
    "JsonEncodedText.Encode": encode_json,
    "Path.GetFileName": os.path.basename,
    "Uri.EscapeDataString": lambda text: quote(text, safe="-._~"),
    "Guid.NewGuid": uuid.uuid4,
    "ValueTask.CompletedTask": None,
    "DateTimeOffset.UtcNow": Now(),
    "DateTime.UtcNow": Now(),
    "Random.Shared": Random(),
}
