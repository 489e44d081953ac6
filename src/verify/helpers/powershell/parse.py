"""Parses PowerShell files with tree-sitter's grammar; says where it fails and exits with 1."""

import re
import sys
from pathlib import Path

import tree_sitter_powershell
from tree_sitter import Language, Parser


def first_error(node):
    if node.type == "ERROR" or node.is_missing:
        return node
    for child in node.children:
        if child.has_error or child.is_missing:
            found = first_error(child)
            if found is not None:
                return found
    return None


parser = Parser(Language(tree_sitter_powershell.language()))
failed = False
for name in sys.argv[1:]:
    # A flaw of the grammar (0.26.4): a # after an escape or an expression begins a comment even within a string.
    source = re.sub(rb"(?<=\S)( *)#", rb"\1H", Path(name).read_bytes())
    error = first_error(parser.parse(source).root_node)
    if error is not None:
        failed = True
        row, column = error.start_point
        line = source.split(b"\n")[row].decode(errors="replace")
        print(f"{name}:{row + 1}:{column + 1}: syntax error: {line}", file=sys.stderr)
sys.exit(failed)
