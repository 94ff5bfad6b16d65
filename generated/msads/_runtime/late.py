"""Classes that are made when they are first asked for: a module states hundreds, and a program uses a few of them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from . import enums
from .struct import Stated
from .struct import Struct as MadeStruct
from .struct import struct as made_struct

__all__ = ["Struct", "WireEnum", "WireFlags", "late", "struct"]


class _Late:
    """A class that is stated, and not made yet.

    A class statement calls the type of its first base. That is this one where the base is late, so what extends a late
    class is late, too.
    """

    __slots__ = ("_made", "_stated", "make")

    def __init__(self, name: str, bases: tuple[Any, ...], body: dict[str, Any]) -> None:
        self._stated = Stated(name, bases, body)
        self._made: dict[str, type[Any]] = {}
        self.make: Callable[[Any], type[Any]] = _made_of

    @classmethod
    def standing_for(cls, made: type[Any]) -> Any:
        """Return what stands for a class in the statements of those that extend it."""
        standing = cls(made.__name__, (), {})
        standing._made["class"] = made
        return standing

    @property
    def stands_for_one(self) -> bool:
        """Whether it only stands for a class that is made already."""
        return not self._stated.bases

    def made(self) -> type[Any]:
        """Return the class. Of threads that make it at once, the first gives all of them theirs."""
        found = self._made.get("class")
        if found is None:
            name, bases, body = self._stated
            real = tuple(one.made() if isinstance(one, _Late) else one for one in bases)
            found = self._made.setdefault("class", self.make(Stated(name, real, body)))
        return found


def _made_of(stated: Stated) -> type[Any]:
    made: type[Any] = type(stated.bases[0])(*stated)
    return made


if TYPE_CHECKING:
    from .enums import WireEnum, WireFlags
    from .struct import Struct, struct
else:
    Struct, WireEnum, WireFlags = map(_Late.standing_for, (MadeStruct, enums.WireEnum, enums.WireFlags))

    def struct(*arguments, **keywords):
        make = made_struct(*arguments, **keywords)

        def decorate(stated):
            if not isinstance(stated, _Late):
                return make(stated)
            stated.make = make
            return stated

        return decorate


def late(module: str) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return `__getattr__` and `__dir__` for a module, and take what is stated in it out of it until it is asked for."""
    names = vars(sys.modules[module])
    public: list[str] = names["__all__"]
    waiting: dict[str, _Late] = {}
    for name, found in [*names.items()]:
        if isinstance(found, _Late) and found.stands_for_one:
            names[name] = found.made()
        elif isinstance(found, _Late):
            waiting[name] = names.pop(name)

    def getattr_(name: str) -> Any:
        found = waiting.get(name)
        if found is None:
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        # Found again without this function the next time.
        return names.setdefault(name, found.made())

    return getattr_, lambda: public
