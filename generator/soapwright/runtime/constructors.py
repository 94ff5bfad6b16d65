"""The constructors of structs, which are compiled when they are first used."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FunctionType, ModuleType
from typing import Any

from .as_dataclass import levels
from .per_class import per_class
from .simple import ScopedConvert, scoped_converter
from .wire import Wire, members, named, types_of

__all__ = ["compiled_init", "is_given", "maker", "supplied_value", "value_given"]


@per_class
def compiled_init(cls: type[Any]) -> FunctionType:
    """Return an `__init__` like that of dataclasses: one parameter and one assignment for each field."""
    fields = {member.attribute: member.wire for member in members(cls)}
    given = {name: wire for name, wire in fields.items() if is_given(wire)}
    parameters = ", ".join(name if wire.required else f"{name}=None" for name, wire in fields.items())
    lines = [
        f"        self.{name} = {f'_given[{name!r}]() if {name} is None else ' if name in given else ''}{name}"
        for name in fields
    ]
    code = f"    def __init__(self{', *, ' if fields else ''}{parameters}):\n" + "\n".join(
        lines or ["        pass"]
    )
    scope: dict[str, Any] = {}
    # Safe: the code consists of field names only, as in dataclasses; no field starts with an underscore.
    exec(f"def make(_given):\n{code}\n    return __init__\n", _names(cls), scope)  # noqa: S102
    made: FunctionType = scope["make"]({name: _giver(wire, types_of(cls)) for name, wire in given.items()})
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    made.__module__ = cls.__module__
    stated = {name: level.__annotations__[name] for level in levels(cls) for name in level.__wire__.fields}
    made.__annotations__ = {**stated, "return": None}
    return made


def _giver(wire: Wire, types: ModuleType) -> Callable[[], Any]:
    """Return a function for the contract's value of a field, which makes a new list each time."""
    value = value_given(wire, types)
    return value.copy if isinstance(value, list) else lambda: value


def is_given(wire: Wire) -> bool:
    """Return whether the contract provides a value for a field that is not passed."""
    return wire.always or (wire.place == "attribute" and wire.supplied is not None)


def value_given(wire: Wire, types: ModuleType) -> Any:
    """Return the contract's value for a field of a simple type, from its default or fixed text."""
    return supplied_value(wire, scoped_converter(named(wire.type, types), types))


def supplied_value(wire: Wire, convert: ScopedConvert) -> Any:
    """Return the value of a field's default or fixed text, None if it has none."""
    return None if wire.supplied is None else convert(wire.supplied, None)


def _names(cls: type[Any]) -> dict[str, Any]:
    """Return the namespace in which the annotations of a struct's fields are evaluated, including inherited ones."""
    modules = dict.fromkeys(level.__module__ for level in levels(cls))
    names = [vars(sys.modules[module]) for module in modules if module in sys.modules]
    return names[0] if len(names) == 1 else {name: value for each in names for name, value in each.items()}


@per_class
def maker(cls: type[Any]) -> Callable[[list[Any]], Any]:
    """Return a function that makes a struct from the list of all its field values, in order.

    It is for the codecs, which call it for every struct in a response: no keywords, and no defaults.
    """
    targets = ", ".join(f"made.{member.attribute}" for member in members(cls))
    code = f"def make(values):\n    made = new(cls)\n    [{targets}] = values\n    return made\n"
    scope: dict[str, Any] = {"new": cls.__new__, "cls": cls}
    exec(code, scope)  # noqa: S102 - made of field names alone, as dataclasses does it
    made: Callable[[list[Any]], Any] = scope["make"]
    return made
