"""Support for pprint: structs are shown like dataclasses, without unset fields.

pprint has no hook for classes; it has a table of functions by `__repr__`. In versions of Python without that
table, structs are shown by their repr.
"""

from __future__ import annotations

from types import ModuleType
from typing import Any

from .wire import class_of, members

__all__ = ["register"]


def register(pprint: ModuleType, shown: Any) -> None:
    """Make pprint use this for objects with this `__repr__`."""
    printer = pprint.PrettyPrinter
    table = getattr(printer, "_dispatch", None)
    if table is not None and hasattr(printer, "_format_namespace_items"):
        table.setdefault(shown, _show)


def _show(
    printer: Any, struct: Any, stream: Any, indent: int, allowance: int, context: Any, level: int
) -> None:
    name = type(struct).__qualname__
    values = [(one.attribute, getattr(struct, one.attribute)) for one in members(class_of(struct))]
    stream.write(f"{name}(")
    given = [(attribute, value) for attribute, value in values if value is not None]
    printer._format_namespace_items(given, stream, indent + len(name) + 1, allowance, context, level)
    stream.write(")")
