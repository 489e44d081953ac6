"""run.py FILE runs a script; run.py --check FILE… only reads them."""

import sys

from lines import PowerScriptError, logical_lines, tokens
from machine import Machine

def text_of(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


first, *rest = sys.argv[1:]
try:
    for path in rest if first == "--check" else [first]:
        for _, line in logical_lines(text_of(path)):
            tokens(line)
    if first != "--check":
        Machine(text_of(first)).run()
except (PowerScriptError, AttributeError, TypeError) as error:
    print(error, file=sys.stderr)
    sys.exit(1)
