"""run.py FILE runs a script; with --check it only reads it."""

import sys

from lines import PowerScriptError, logical_lines, tokens
from machine import Machine

path = sys.argv[-1]
with open(path, encoding="utf-8", newline="") as file:
    source = file.read()
try:
    for _, line in logical_lines(source):
        tokens(line)
    if "--check" not in sys.argv:
        Machine(source).run()
except (PowerScriptError, AttributeError, TypeError) as error:
    print(error, file=sys.stderr)
    sys.exit(1)
