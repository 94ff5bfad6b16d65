"""What structs and the faults of a contract share: their other forms, and what `dataclasses` sees of them, made when it looks.

To make it of each class would be most of what importing a client costs, and few programs ever look.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from .per_class import per_class

if TYPE_CHECKING:
    from dataclasses import Field

__all__ = ["AsDataclass", "Forms", "levels", "stating"]


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


class Forms:
    """The other forms of a struct, or of what a fault says: a dict, a JSON text, an XML document."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """Return the fields by their names in Python: values of Python, with dicts in place of structs.

        None is left out. A derived one has the name of its type as "@type".
        """
        from .forms import to_dict

        return to_dict(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Return one of such a dict; names and values may be as the contract spells them, too.

        Raises DecodeError for a key that is not a field, and for a value that cannot be one of its field.
        """
        from .forms import from_dict

        return from_dict(cls, data)

    def to_json(self) -> str:
        """Return it as JSON, as REST sends it; raises EncodeError for what has no form there."""
        from .forms import to_json

        return to_json(self)

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Return one of a JSON text; raises DecodeError, which has the readable rest as `partial`."""
        from .forms import from_json

        return from_json(cls, text)

    def to_xml(self) -> str:
        """Return it as an XML document whose root is called as its type; raises EncodeError."""
        from .forms import to_xml

        return to_xml(self)

    @classmethod
    def from_xml(cls, text: str | bytes) -> Self:
        """Return one of an XML document; raises DecodeError, which has the readable rest as `partial`.

        The root is called as the type or one derived from it, or has an xsi:type.
        """
        from .forms import from_xml

        return from_xml(cls, text)


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
