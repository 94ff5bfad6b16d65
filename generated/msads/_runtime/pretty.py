"""How pprint shows structs: as it shows dataclasses, but for the fields that are not set.

pprint does not ask classes; it keeps a table of functions by the `__repr__` of what they show. Where a
version of Python has no such table, structs are shown as their repr.
"""

from __future__ import annotations

from types import ModuleType
from typing import Any

from .wire import class_of, members

__all__ = ["register"]


def register(pprint: ModuleType, shown: Any) -> None:
    """Have pprint show what has this `__repr__`."""
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
