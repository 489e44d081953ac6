"""run.py FILE runs a snippet of Swift with the stand-in of Foundation."""

import sys
from pathlib import Path

import tree_sitter_swift
from tree_sitter import Language, Parser

from evaluate import Program, SwiftError
from foundation import FoundationError

parser = Parser(Language(tree_sitter_swift.language()))
try:
    Program(Path(sys.argv[1]).read_bytes(), parser.parse).run()
except (SwiftError, FoundationError, AttributeError, KeyError, OSError, TypeError, ValueError) as error:
    print(f"{type(error).__name__}: {error}", file=sys.stderr)
    sys.exit(1)
