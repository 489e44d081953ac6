"""The module `chilkat2`: properties are attributes."""

from standin import CLASSES

globals().update(CLASSES)
