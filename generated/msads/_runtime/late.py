"""Classes that are made when they are first asked for: a module states hundreds, and a program uses a few of them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from . import enums
from .struct import Stated
from .struct import struct as made_struct

__all__ = ["WireEnum", "WireFlags", "late", "struct"]


class _Late:
    """A class that is stated, and not made yet."""

    __slots__ = ("_made", "_make", "_stated")

    def __init__(self, make: Callable[[Any], Any], stated: object) -> None:
        self._make, self._stated = make, stated
        self._made: dict[str, type[Any]] = {}

    def __mro_entries__(self, bases: tuple[Any, ...]) -> tuple[type[Any]]:
        # What a class of the same module extends.
        return (self.made(),)

    def made(self) -> type[Any]:
        # Of threads that make it at once, the first gives all of them theirs.
        return self._made.get("class") or self._made.setdefault("class", self._make(self._stated))


if TYPE_CHECKING:
    from .enums import WireEnum, WireFlags
    from .struct import struct
else:

    class _Base(type):
        """Stands for a base in the statements of enumerations, which are made of the real one."""

        def __new__(metacls, name, bases, body):
            if not bases:
                return super().__new__(metacls, name, bases, body)
            real = bases[0].real
            return _Late(lambda stated: type(real)(name, (real,), stated), body)

    WireEnum, WireFlags = (
        _Base(one.__name__, (), {"real": one}) for one in (enums.WireEnum, enums.WireFlags)
    )

    def struct(*arguments, **keywords):
        make = made_struct(*arguments, **keywords)
        return lambda stated: _Late(make, stated) if isinstance(stated, Stated) else make(stated)


def late(module: str) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return `__getattr__` and `__dir__` for a module, and take what is stated in it out of it until it is asked for."""
    names = vars(sys.modules[module])
    public: list[str] = names["__all__"]
    waiting = {name: names.pop(name) for name in public if isinstance(names[name], _Late)}

    def getattr_(name: str) -> Any:
        found = waiting.get(name)
        if found is None:
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        # Found again without this function the next time.
        return names.setdefault(name, found.made())

    return getattr_, lambda: public
