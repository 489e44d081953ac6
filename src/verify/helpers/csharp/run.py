"""run.py FILE runs a snippet of C# with the stand-in of RestSharp."""

import sys
from pathlib import Path

import tree_sitter_c_sharp
from tree_sitter import Language, Parser

from evaluate import CSharpError, Program
from restsharp import RestSharpError

source = Path(sys.argv[1]).read_bytes()
parse = Parser(Language(tree_sitter_c_sharp.language())).parse
try:
    Program(source, parse(source), parse).run()
except (CSharpError, RestSharpError, AttributeError, KeyError, TypeError, ValueError) as error:
    print(f"{type(error).__name__}: {error}", file=sys.stderr)
    sys.exit(1)
