"""Structs: the dataclasses of the contract, and the functions that state the wire facts of their fields."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from inspect import Parameter, Signature
from typing import Any, ClassVar, TypeVar, dataclass_transform

from .wire import UNQUALIFIED, Namespace, Place, StructWire, Wire, per_class

_T = TypeVar("_T")
_NONE_DERIVED: Mapping[str, str] = {}


class Struct:
    """What all structs share: equality by value, and a repr that shows the fields that are set."""

    __slots__ = ()

    __dataclass_fields__: ClassVar[dict[str, dataclasses.Field[Any]]]
    __wire__: ClassVar[StructWire]

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__dataclass_fields__)

    def __repr__(self) -> str:
        shown = ((name, getattr(self, name)) for name in self.__dataclass_fields__)
        inner = ", ".join(f"{name}={value!r}" for name, value in shown if value is not None)
        return f"{type(self).__qualname__}({inner})"


def _stated(
    name: str, type: str, place: Place, nillable: bool, many: bool, namespace: Namespace | None
) -> Any:
    wire = Wire(name, type, place, nillable, many, False, namespace)
    return dataclasses.field(default=None, metadata={"wire": wire})


def element(
    name: str, type: str, *, nillable: bool = False, many: bool = False, namespace: Namespace | None = None
) -> Any:
    """State a field that is a child element; `many` says that it may occur more than once."""
    return _stated(name, type, "element", nillable, many, namespace)


def attribute(name: str, type: str, *, namespace: Namespace = UNQUALIFIED) -> Any:
    """State a field that is an XML attribute."""
    return _stated(name, type, "attribute", False, False, namespace)


def text_content(type: str) -> Any:
    """State the field that holds the text of a struct's own element."""
    return _stated("", type, "text", False, False, None)


def header_part(name: str, type: str, *, namespace: Namespace | None = None) -> Any:
    """State a field of a response that arrives in its header."""
    return _stated(name, type, "header", False, False, namespace)


def required(stated: Any) -> Any:
    """Say that the contract asks for the field: it has no default, and None is sent as nil if it may be."""
    return dataclasses.field(metadata={"wire": stated.metadata["wire"]._replace(required=True)})


@dataclass_transform(kw_only_default=True, eq_default=False, field_specifiers=(required,))
def struct(
    name: str,
    namespace: Namespace,
    *,
    derived: Mapping[str, str] = _NONE_DERIVED,
    kind: str = "",
    kinds: Mapping[str, str] = _NONE_DERIVED,
) -> Callable[[type[_T]], type[_T]]:
    """Make a dataclass of a class whose fields are stated with the functions above.

    `name` and `namespace` are those of the XSD type, or of the element for a message; `derived` maps the
    wire names of all types derived from it to their classes' names. `kind` is what JSON calls the type, and
    `kinds` does for JSON what `derived` does for XML; both only where they differ.
    """

    def decorate(cls: type[_T]) -> type[_T]:
        # Equality and repr come from the base class, and __init__ is made when it is first called: to
        # generate them here would be most of what importing a client costs. A fault has no slots, because
        # an exception has a dictionary anyhow.
        slots = not issubclass(cls, BaseException)
        made: Any = dataclasses.dataclass(slots=slots, kw_only=True, init=False, eq=False, repr=False)(cls)
        made.__wire__ = StructWire(name, namespace, derived, kind or name, kinds or derived)
        made.__init__ = _first_init(made)
        made.__signature__ = _Signature()
        return made  # type: ignore[no-any-return]

    return decorate


def _first_init(cls: type[Any]) -> Callable[..., None]:
    """Return an `__init__` that, when it is first called, puts a compiled one in its own place."""

    def __init__(self: object, /, **values: Any) -> None:
        compiled = _compiled_init(cls)
        cls.__init__ = compiled
        compiled(self, **values)

    return __init__


def _compiled_init(cls: type[Any]) -> Callable[..., None]:
    """Return an `__init__` as dataclasses would write it: one parameter and one assignment a field."""
    fields = dataclasses.fields(cls)
    parameters = ", ".join(
        f"{f.name}" if f.default is dataclasses.MISSING else f"{f.name}=None" for f in fields
    )
    # A field may be called self, but none begins with an underscore.
    lines = [f"    _self.{f.name} = {f.name}" for f in fields] or ["    pass"]
    code = f"def __init__(_self{', *, ' if fields else ''}{parameters}):\n" + "\n".join(lines)
    scope: dict[str, Any] = {}
    exec(code, scope)  # noqa: S102 - made of field names alone, as dataclasses does it
    made: Callable[..., None] = scope["__init__"]
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    return made


@per_class
def maker(cls: type[Any]) -> Callable[[list[Any]], Any]:
    """Return the function that makes a struct of the values of all its fields, in their order.

    It is for the codecs: no keywords to match and no defaults to fill in, once for each struct that arrives.
    """
    targets = ", ".join(f"made.{f.name}" for f in dataclasses.fields(cls))
    code = f"def make(values):\n    made = new(cls)\n    [{targets}] = values\n    return made\n"
    scope: dict[str, Any] = {"new": cls.__new__, "cls": cls}
    exec(code, scope)  # noqa: S102 - made of field names alone, as dataclasses does it
    made: Callable[[list[Any]], Any] = scope["make"]
    return made


class _Signature:
    """What `inspect.signature` and `help` show of a struct, before and after its `__init__` is made."""

    def __get__(self, instance: object, owner: type[Any]) -> Signature:
        parameters = [
            Parameter(
                field.name,
                Parameter.KEYWORD_ONLY,
                default=Parameter.empty if field.default is dataclasses.MISSING else None,
                annotation=field.type,
            )
            for field in dataclasses.fields(owner)
        ]
        return Signature(parameters)
