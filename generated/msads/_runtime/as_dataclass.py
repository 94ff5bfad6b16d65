"""Base classes of structs and faults: conversions to other forms, and dataclass support that is built on demand.

Building the dataclasses eagerly would be most of the cost of importing a client, and few programs need them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from .per_class import per_class

if TYPE_CHECKING:
    from dataclasses import Field

__all__ = ["AsDataclass", "Forms", "fields_of", "levels", "stating"]


class _Fields:
    """`__dataclass_fields__`, only for classes that state fields, not for their common bases."""

    def __get__(self, instance: object, owner: type[Any]) -> dict[str, Field[Any]]:
        fields: dict[str, Field[Any]] = _made(stating(owner)).__dataclass_fields__
        return fields


class _Params:
    """`__dataclass_params__`, which is needed when a dataclass extends a struct."""

    def __get__(self, instance: object, owner: type[Any]) -> Any:
        return _made(stating(owner)).__dataclass_params__


class AsDataclass:
    """Makes classes whose `__wire__` states fields usable with `dataclasses`."""

    __slots__ = ()
    __match_args__ = ()

    if TYPE_CHECKING:
        __dataclass_fields__: ClassVar[dict[str, Field[Any]]]
    else:
        __dataclass_fields__ = _Fields()
        __dataclass_params__ = _Params()

    def __replace__(self, /, **changes: Any) -> Self:
        # Called by copy.replace from Python 3.13 on.
        from dataclasses import replace

        return replace(self, **changes)


class Forms:
    """Conversions of a struct or a fault's detail: to and from a dict, JSON text and an XML document."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """Return the fields by their Python names, with dicts for structs and without fields that are None.

        A derived struct has the name of its type as "@type".
        """
        from .dicts import to_dict

        return to_dict(self)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Return the struct for such a dict; names and values may also be spelled as in the contract.

        Raises DecodeError for a key that is not a field, a value that is not valid for its field, and a required
        field that is missing.
        """
        from .dicts import from_dict

        return from_dict(cls, data)

    def to_json(self) -> str:
        """Return the struct as JSON, as REST sends it; raise EncodeError for what JSON cannot express."""
        from .documents import to_json

        return to_json(self)

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Parse a JSON text; raise DecodeError, whose `partial` has the readable rest."""
        from .documents import from_json

        return from_json(cls, text)

    def to_xml(self) -> str:
        """Return the struct as an XML document whose root is named after its type; raise EncodeError."""
        from .documents import to_xml

        return to_xml(self)

    @classmethod
    def from_xml(cls, text: str | bytes) -> Self:
        """Parse an XML document; raise DecodeError, whose `partial` has the readable rest.

        The root is named after the type or one derived from it, or has an xsi:type.
        """
        from .documents import from_xml

        return from_xml(cls, text)


def levels(cls: type[Any]) -> Iterator[type[Any]]:
    """Yield the classes that state fields of this one, the most distant ancestor first."""
    return (level for level in reversed(cls.__mro__) if "__wire__" in level.__dict__)


def fields_of(value: object) -> Iterator[tuple[str, Any]]:
    """Yield the names and values of a struct's fields, nothing for another object."""
    for level in levels(type(value)):
        yield from ((name, getattr(value, name)) for name in level.__wire__.fields)


def stating(cls: type[Any]) -> type[Any]:
    """Return the struct of the contract that a class is or, for a user's class, extends."""
    for level in cls.__mro__:
        if "__wire__" in level.__dict__:
            return level
    raise AttributeError(f"{cls.__name__} states no fields")


@per_class
def _made(cls: type[Any]) -> Any:
    """Return a dataclass with the fields of this class."""
    from dataclasses import field, make_dataclass
    from inspect import get_annotations

    # A restated field replaces that of the base.
    stated = {
        name: (name, get_annotations(level)[name], field() if wire.required else field(default=None))
        for level in levels(cls)
        for name, wire in level.__wire__.fields.items()
    }
    fields = stated.values()
    return make_dataclass(cls.__name__, fields, kw_only=True, init=False, eq=False, repr=False)
