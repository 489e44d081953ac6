"""The module `chilkat`: classes are named Ck…, properties are read and set by methods, and members that give a
string are spelled in lowerCamel."""

from standin import CLASSES
from standin.classic import classic

globals().update({f"Ck{name}": classic(kind) for name, kind in CLASSES.items()})
