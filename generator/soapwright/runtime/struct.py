"""Structs: the dataclasses of the contract, and the functions that state the wire facts of their fields."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from reprlib import recursive_repr
from typing import Any, ClassVar, TypeAlias, TypeVar, dataclass_transform

from .as_dataclass import AsDataclass, Forms
from .named_tuple import NamedTuple
from .wire import UNQUALIFIED, Namespace, StructWire, Wire, members

__all__ = [
    "Message",
    "Stated",
    "Struct",
    "any_attributes",
    "attachment",
    "attribute",
    "choice",
    "element",
    "header_part",
    "required",
    "struct",
    "text_content",
    "texts",
    "turns",
    "whole",
    "wildcard",
]

Message: TypeAlias = Forms
"""The content of a request or response: a struct, or a fault if a contract uses the type of its detail for both."""

_T = TypeVar("_T")
_TUPLE: Any = tuple
_NEW: Callable[[Any, tuple[Any, ...]], Any] = _TUPLE.__new__
_NONE_DERIVED: Mapping[str, str] = {}


def _stated(body: Mapping[str, Any]) -> dict[str, Wire]:
    """Return the fields stated in the body of a class."""
    return {key: stated for key, stated in body.items() if type(stated) is Wire}


class Stated(NamedTuple):
    """The statement of a class that `struct` has yet to make."""

    name: str
    bases: tuple[Any, ...]
    body: dict[str, Any]


class Struct(Forms, AsDataclass):
    """The base of structs: equality by value, a repr of the fields that are set, and conversions.

    Conversions do not include what a struct remembers of the document it was read from.
    """

    __slots__ = ("__weakref__",)

    __wire__: ClassVar[StructWire]

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        names = (member.attribute for member in members(type(self)))
        return all(getattr(self, name) == getattr(other, name) for name in names)

    @recursive_repr("...")
    def __repr__(self) -> str:
        if "pprint" in sys.modules:
            # pprint calls repr before it looks for another way to show long objects.
            from .pretty import register

            register(sys.modules["pprint"], Struct.__repr__)
        shown = ((one.attribute, getattr(self, one.attribute)) for one in members(type(self)))
        inner = ", ".join(f"{name}={value!r}" for name, value in shown if value is not None)
        return f"{type(self).__qualname__}({inner})"

    def __rich_repr__(self) -> Iterator[tuple[str, Any, None]]:
        # For rich; fields equal to the last value, None, are omitted.
        return ((one.attribute, getattr(self, one.attribute), None) for one in members(type(self)))


def element(
    name: str,
    type: str,
    *,
    nillable: bool = False,
    many: bool = False,
    namespace: Namespace | None = None,
    default: str | None = None,
    fixed: str | None = None,
    always: bool = False,
) -> Any:
    """State a field that is a child element; `many` is whether it may occur more than once.

    `default` and `fixed` are the contract's texts for an empty element. A required element with a fixed value
    is `always` written, even if no value is passed.
    """
    # Most of the time of importing a client is spent here, so the constructor is bypassed.
    return _NEW(Wire, (name, type, "element", nillable, many, False, namespace, default, fixed, always))


def attribute(
    name: str,
    type: str,
    *,
    namespace: Namespace = UNQUALIFIED,
    default: str | None = None,
    fixed: str | None = None,
    always: bool = False,
) -> Any:
    """State a field that is an XML attribute.

    An absent attribute has the value of its `default` or `fixed` text. A required one with a fixed value is
    `always` written.
    """
    return Wire(name, type, "attribute", namespace=namespace, default=default, fixed=fixed, always=always)


def text_content(type: str, *, default: str | None = None, fixed: str | None = None) -> Any:
    """State the field that holds the text of a struct's own element."""
    return Wire("", type, "text", default=default, fixed=fixed)


def turns(type: str, *, many: bool = True) -> Any:
    """State a field for a repeated group of elements: each turn is a struct of its own."""
    return Wire("", type, "turns", many=many)


def choice(type: str, *, many: bool = False) -> Any:
    """State a field for a choice of elements, which the class of the value decides; see `Choice`."""
    return Wire("", type, "choice", many=many)


def wildcard(
    namespaces: str, process: str = "strict", *, many: bool = False, namespace: Namespace | None = None
) -> Any:
    """State a field for elements that the contract does not name (xs:any): each is an `AnyElement`.

    `namespaces` and `process` are those of XSD; ##other and ##targetNamespace are relative to `namespace`, by
    default the namespace of the class.
    """
    return Wire(process, namespaces, "any", many=many, namespace=namespace)


def any_attributes(namespaces: str, process: str = "strict") -> Any:
    """State the field for attributes that the contract does not name: name, or {namespace}name → text."""
    return Wire(process, namespaces, "any_attributes")


def whole(type: str, *, nillable: bool = False) -> Any:
    """State the field for the whole content of the class's element: a value of a type without fields."""
    return Wire("", type, "whole", nillable)


def texts() -> Any:
    """State the field for the texts of mixed content: before each child, and after the last one."""
    return Wire("", "xs:string", "texts")


def header_part(name: str, type: str, *, namespace: Namespace | None = None) -> Any:
    """State a field of a response that comes in its header."""
    return Wire(name, type, "header", namespace=namespace)


def attachment(name: str, content_type: str = "application/octet-stream") -> Any:
    """State a field of a message for a part that is sent beside the envelope; it has no type but its content's."""
    return Wire(name, content_type, "attachment")


def required(stated: Any) -> Any:
    """Mark the field as required: it has no default, and None is sent as nil if that is allowed."""
    return stated._replace(required=True)


@dataclass_transform(kw_only_default=True, eq_default=False, field_specifiers=(required,))
def struct(
    name: str,
    namespace: Namespace,
    *,
    derived: Mapping[str, str] = _NONE_DERIVED,
    kind: str = "",
    kinds: Mapping[str, str] = _NONE_DERIVED,
    content: str = "",
    remembers: bool = False,
    element: tuple[str, Namespace] | None = None,
    abstract: bool = False,
    nillable: bool = False,
) -> Callable[[type[_T]], type[_T]]:
    """Make a dataclass of a class whose fields are stated with the functions above.

    `name` and `namespace` are those of the XSD type, or of a message's element; `derived` maps the wire names
    of all derived types to the names of their classes. `kind` is JSON's name for the type, and `kinds` is
    JSON's version of `derived`; both are given only if they differ.

    `content` is the order of the own elements, in terms of their fields: "a, (b | c)?, items*" has `,` for a
    sequence, `|` for a choice, `&` for any order, and `? * + {2,5} {2,}` for the occurrence; it is given only
    if it differs from the order of the fields. For `remembers`, `element`, `abstract` and `nillable` see
    `StructWire`.
    """

    def decorate(cls: type[_T]) -> type[_T]:
        stated: object = cls
        fields = _stated(stated.body if isinstance(stated, Stated) else vars(cls))
        wire = StructWire(
            name,
            namespace,
            fields,
            derived,
            kind or name,
            kinds or derived,
            content,
            remembers or nillable,
            element,
            abstract,
            nillable,
        )
        made: type[_T] = _fault(cls, wire) if _is_fault(stated) else _slotted(stated, wire)
        return made

    return decorate


def _is_fault(stated: object) -> bool:
    return isinstance(stated, type) and issubclass(stated, BaseException)


def _slotted(stated: Any, wire: StructWire) -> Any:
    """Return the class for a statement, or a new class for an existing one: slots must be set on creation."""
    name, bases, stated_body = stated if isinstance(stated, Stated) else _of_class(stated)
    base = bases[0]
    # A restated field has its slot in the base.
    slots = [*wire.fields] if base is Struct else [key for key in wire.fields if not hasattr(base, key)]
    if _remembers(wire) and not hasattr(base, "_as_read"):
        slots.append("_as_read")
    body = {key: value for key, value in stated_body.items() if key not in wire.fields}
    body.update(__slots__=tuple(slots), __wire__=wire, __init__=_Init())
    return type(name, bases, body)


def _of_class(cls: type[Any]) -> Stated:
    return Stated(
        cls.__name__, cls.__bases__, {key: one for key, one in vars(cls).items() if key != "__dict__"}
    )


def _remembers(wire: StructWire) -> bool:
    """Return whether a struct has facts that its fields cannot express: the element of a choice, or an xsi:type."""
    return (
        wire.remembers
        or bool(wire.derived)
        or any(stated.place == "choice" for stated in wire.fields.values())
    )


def _fault(cls: type[_T], wire: StructWire) -> type[_T]:
    """Return the class with defaults instead of statements.

    Exceptions have a dict anyway, so no slots are needed.
    """
    for name, stated in wire.fields.items():
        if stated.required:
            delattr(cls, name)
        else:
            setattr(cls, name, None)
    made: Any = cls
    made.__wire__, made.__init__ = wire, _Init(cls)
    return cls


class _Init:
    """The constructor of a struct until first used: it then compiles the real one and replaces itself.

    It is bound to its class and returns what it compiled, so several threads may use it at once.
    """

    __slots__ = ("_cls",)

    def __init__(self, cls: type[Any] | None = None) -> None:
        self._cls = cls

    def __set_name__(self, owner: type[Any], name: str) -> None:
        self._cls = owner

    def __get__(self, instance: object, owner: type[Any]) -> Any:
        # Imported late: a program makes few of the structs that it imports.
        from .constructors import compiled_init

        cls: Any = self._cls
        cls.__init__ = init = compiled_init(cls)
        return init if instance is None else init.__get__(instance, owner)
