"""The older spelling of the library, over the newer one."""

import inspect
import typing


def classic(kind):
    class Classic:
        def __init__(self, inner=None):
            object.__setattr__(self, "_inner", kind() if inner is None else inner)

        def __setattr__(self, name, value):
            raise AttributeError(f"Ck{kind.__name__} has no attribute {name}: properties are set by put_{name}()")

        def __getattr__(self, name):
            return member(self._inner, name)

    Classic.__name__ = f"Ck{kind.__name__}"
    WRAPPERS[kind] = Classic
    return Classic


WRAPPERS = {}


def member(inner, name):
    if name.startswith("put_"):
        return lambda value: setattr(inner, name[4:], value)
    if name.startswith("get_"):
        value = getattr(inner, name[4:])
        if isinstance(value, str) or callable(value):
            raise AttributeError(f"{name}: the property gives a string, or is none")
        return lambda: value
    if name[:1].islower():
        found = getattr(inner, name[:1].upper() + name[1:])
        if not callable(found):
            if not isinstance(found, str):
                raise AttributeError(f"{name}: the property gives no string")
            return lambda: found
        if gives(found) is not str:
            raise AttributeError(f"{name}: the method gives no string")
        return call(found)
    if name.startswith("_"):
        raise AttributeError(name)
    found = getattr(inner, name)
    if not callable(found) or gives(found) is str:
        raise AttributeError(f"{name}: what gives a string is spelled in lowerCamel, and properties by get_ and put_")
    return call(found)


def gives(method):
    return typing.get_type_hints(method).get("return", inspect.Signature.empty)


def call(method):
    def called(*arguments):
        result = method(*[getattr(argument, "_inner", argument) for argument in arguments])
        wrapper = WRAPPERS.get(type(result))
        return result if wrapper is None else wrapper(result)

    return called
