"""What `dataclasses` sees of a struct, made when it looks.

To make it of each class would be most of what importing a client costs, and few programs ever look.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Self

from .per_class import per_class

if TYPE_CHECKING:
    from dataclasses import Field

__all__ = ["AsDataclass", "levels", "stating"]


class _Fields:
    """`__dataclass_fields__`: there for classes that state fields, not for the bases that they share."""

    def __get__(self, instance: object, owner: type[Any]) -> dict[str, Field[Any]]:
        fields: dict[str, Field[Any]] = _made(stating(owner)).__dataclass_fields__
        return fields


class _Params:
    """`__dataclass_params__`, which a dataclass that extends a struct asks its base for."""

    def __get__(self, instance: object, owner: type[Any]) -> Any:
        return _made(stating(owner)).__dataclass_params__


class AsDataclass:
    """Makes dataclasses of the classes whose `__wire__` states fields."""

    __slots__ = ()
    __match_args__ = ()

    if TYPE_CHECKING:
        __dataclass_fields__: ClassVar[dict[str, Field[Any]]]
    else:
        __dataclass_fields__ = _Fields()
        __dataclass_params__ = _Params()

    def __replace__(self, /, **changes: Any) -> Self:
        # What copy.replace calls from Python 3.13 on.
        from dataclasses import replace

        return replace(self, **changes)


def levels(cls: type[Any]) -> Iterator[type[Any]]:
    """Yield the classes that state fields of this one, from the most distant ancestor down."""
    return (level for level in reversed(cls.__mro__) if "__wire__" in level.__dict__)


def stating(cls: type[Any]) -> type[Any]:
    """Return the struct of the contract that a class is or, where a user wrote it, extends."""
    for level in cls.__mro__:
        if "__wire__" in level.__dict__:
            return level
    raise AttributeError(f"{cls.__name__} states no fields")


@per_class
def _made(cls: type[Any]) -> Any:
    """Return a dataclass with the fields of this class."""
    from dataclasses import field, make_dataclass
    from inspect import get_annotations

    # A field that a derived struct states again takes the place of its base's.
    stated = {
        name: (name, get_annotations(level)[name], field() if wire.required else field(default=None))
        for level in levels(cls)
        for name, wire in level.__wire__.fields.items()
    }
    fields = stated.values()
    return make_dataclass(cls.__name__, fields, kw_only=True, init=False, eq=False, repr=False)
