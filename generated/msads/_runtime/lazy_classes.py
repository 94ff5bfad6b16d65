"""Classes that are made when they are first used: a module states hundreds, of which a program uses a few."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from . import enums
from .struct import Stated
from .struct import Struct as MadeStruct
from .struct import struct as made_struct

__all__ = ["Struct", "WireEnum", "WireFlags", "lazy_classes", "struct"]


class _LazyClass:
    """A class that is stated but not made yet.

    A class statement calls the type of its first base. If that is a lazy_classes class, the result is lazy_classes, too.
    """

    __slots__ = ("_made", "_stated", "make")

    def __init__(self, name: str, bases: tuple[Any, ...], body: dict[str, Any]) -> None:
        self._stated = Stated(name, bases, body)
        self._made: dict[str, type[Any]] = {}
        self.make: Callable[[Any], type[Any]] = _made_of

    @classmethod
    def placeholder_for(cls, made: type[Any]) -> Any:
        """Return a placeholder for a class, for statements of classes that extend it."""
        standing = cls(made.__name__, (), {})
        standing._made["class"] = made
        return standing

    @property
    def is_placeholder(self) -> bool:
        """Whether it is only a placeholder for a class that exists already."""
        return not self._stated.bases

    def made(self) -> type[Any]:
        """Return the class; if several threads make it at once, all get the first one's."""
        found = self._made.get("class")
        if found is None:
            name, bases, body = self._stated
            real = tuple(one.made() if isinstance(one, _LazyClass) else one for one in bases)
            found = self._made.setdefault("class", self.make(Stated(name, real, body)))
        return found


def _made_of(stated: Stated) -> type[Any]:
    made: type[Any] = type(stated.bases[0])(*stated)
    return made


if TYPE_CHECKING:
    from .enums import WireEnum, WireFlags
    from .struct import Struct, struct
else:
    Struct, WireEnum, WireFlags = map(
        _LazyClass.placeholder_for, (MadeStruct, enums.WireEnum, enums.WireFlags)
    )

    def struct(*arguments, **keywords):
        make = made_struct(*arguments, **keywords)

        def decorate(stated):
            if not isinstance(stated, _LazyClass):
                return make(stated)
            stated.make = make
            return stated

        return decorate


def lazy_classes(module: str) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Remove a module's statements until they are used; return its `__getattr__` and `__dir__`."""
    names = vars(sys.modules[module])
    public: list[str] = names["__all__"]
    waiting: dict[str, _LazyClass] = {}
    for name, found in [*names.items()]:
        if isinstance(found, _LazyClass) and found.is_placeholder:
            names[name] = found.made()
        elif isinstance(found, _LazyClass):
            waiting[name] = names.pop(name)

    def getattr_(name: str) -> Any:
        found = waiting.get(name)
        if found is None:
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        # Stored in the module, so that this function is not called again.
        return names.setdefault(name, found.made())

    return getattr_, lambda: public
