"""What `dataclasses` and `inspect` see of a struct, made when they look.

To make it of each class would be most of what importing a client costs, and few programs ever look.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Self

from .per_class import per_class

if TYPE_CHECKING:
    from dataclasses import Field
    from inspect import Signature


class _Fields:
    """`__dataclass_fields__`: there for classes that state fields, not for the bases that they share."""

    def __get__(self, instance: object, owner: type[Any]) -> dict[str, Field[Any]]:
        fields: dict[str, Field[Any]] = _made(_stating(owner)).__dataclass_fields__
        return fields


class _Params:
    """`__dataclass_params__`, which a dataclass that extends a struct asks its base for."""

    def __get__(self, instance: object, owner: type[Any]) -> Any:
        return _made(_stating(owner)).__dataclass_params__


class _Signature:
    """`__signature__`: the same before and after the constructor is made."""

    def __get__(self, instance: object, owner: type[Any]) -> Signature:
        from dataclasses import MISSING, fields
        from inspect import Parameter, Signature

        return Signature(
            [
                Parameter(
                    field.name,
                    Parameter.KEYWORD_ONLY,
                    default=Parameter.empty if field.default is MISSING else None,
                    annotation=field.type,
                )
                for field in fields(_stating(owner))
            ]
        )


class AsDataclass:
    """Makes dataclasses of the classes whose `__wire__` states fields."""

    __slots__ = ()
    __match_args__ = ()

    if TYPE_CHECKING:
        __dataclass_fields__: ClassVar[dict[str, Field[Any]]]
    else:
        __dataclass_fields__ = _Fields()
        __dataclass_params__ = _Params()
        __signature__ = _Signature()

    def __replace__(self, /, **changes: Any) -> Self:
        # What copy.replace calls from Python 3.13 on.
        from dataclasses import replace

        return replace(self, **changes)


def levels(cls: type[Any]) -> Iterator[type[Any]]:
    """Yield the classes that state fields of this one, from the most distant ancestor down."""
    return (level for level in reversed(cls.__mro__) if "__wire__" in level.__dict__)


def _stating(owner: type[Any]) -> type[Any]:
    stating = list(levels(owner))
    if not stating:
        raise AttributeError(f"{owner.__name__} states no fields")
    return stating[-1]


@per_class
def _made(cls: type[Any]) -> Any:
    """Return a dataclass with the fields of this class."""
    from dataclasses import field, make_dataclass
    from inspect import get_annotations

    fields = [
        (name, get_annotations(level)[name], field() if wire.required else field(default=None))
        for level in levels(cls)
        for name, wire in level.__wire__.fields.items()
    ]
    return make_dataclass(cls.__name__, fields, kw_only=True, init=False, eq=False, repr=False)
