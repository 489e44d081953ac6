class Base:
    """An object whose settable properties are those that its class names, as in the library."""

    PROPERTIES = {}

    def __init__(self):
        for name, value in self.PROPERTIES.items():
            object.__setattr__(self, name, value)
        object.__setattr__(self, "LastMethodSuccess", True)
        object.__setattr__(self, "LastErrorText", "")

    def __setattr__(self, name, value):
        if name[:1].isupper():
            if name not in self.PROPERTIES and name not in ("LastMethodSuccess", "VerboseLogging"):
                raise AttributeError(f"{type(self).__name__} has no property {name} that can be set")
            expected = type(self.PROPERTIES.get(name, True))
            if expected is bool and value in (0, 1):
                value = bool(value)
            if not isinstance(value, expected):
                raise TypeError(f"{type(self).__name__}.{name} takes {expected.__name__}, not {type(value).__name__}")
        object.__setattr__(self, name, value)

    def succeed(self, is_success=True, why=""):
        object.__setattr__(self, "LastMethodSuccess", is_success)
        object.__setattr__(self, "LastErrorText", "" if is_success else why)
        return is_success


def need(kind, *values):
    """The library's own bindings refuse arguments of another type."""
    for value in values:
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise TypeError(f"expected {kind.__name__}, found {type(value).__name__}")
