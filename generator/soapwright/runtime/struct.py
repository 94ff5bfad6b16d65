"""Structs: the dataclasses of the contract, and the functions that state the wire facts of their fields."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from reprlib import recursive_repr
from types import FunctionType, ModuleType
from typing import Any, ClassVar, TypeVar, dataclass_transform

from .as_dataclass import AsDataclass, Forms, levels
from .named_tuple import NamedTuple
from .per_class import per_class
from .simple import ScopedConvert, scoped_converter
from .wire import UNQUALIFIED, Namespace, StructWire, Wire, members, named, types_of

__all__ = [
    "Stated",
    "Struct",
    "any_attributes",
    "attribute",
    "choice",
    "element",
    "header_part",
    "is_given",
    "maker",
    "required",
    "struct",
    "supplied_value",
    "text_content",
    "texts",
    "turns",
    "value_given",
    "whole",
    "wildcard",
]

_T = TypeVar("_T")
_TUPLE: Any = tuple
_NEW: Callable[[Any, tuple[Any, ...]], Any] = _TUPLE.__new__
_NONE_DERIVED: Mapping[str, str] = {}


def _stated(body: Mapping[str, Any]) -> dict[str, Wire]:
    """Return the fields that the body of a class states."""
    return {key: stated for key, stated in body.items() if type(stated) is Wire}


class Stated(NamedTuple):
    """What the statement of a class says, where `struct` is to make the class of it and none has been made before."""

    name: str
    bases: tuple[Any, ...]
    body: dict[str, Any]


class Struct(Forms, AsDataclass):
    """What all structs share: equality by value, a repr that shows the fields that are set, and other forms.

    What a struct remembers of the document it was read from stays behind in those.
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
            # It asks for the repr before it looks for a way to show more than fits into a line.
            from .pretty import register

            register(sys.modules["pprint"], Struct.__repr__)
        shown = ((one.attribute, getattr(self, one.attribute)) for one in members(type(self)))
        inner = ", ".join(f"{name}={value!r}" for name, value in shown if value is not None)
        return f"{type(self).__qualname__}({inner})"

    def __rich_repr__(self) -> Iterator[tuple[str, Any, None]]:
        # How rich shows it: what equals the last value is left out.
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
    """State a field that is a child element; `many` says that it may occur more than once.

    `default` and `fixed` are the contract's texts for an element that is there and empty. One that is fixed and
    that the contract asks for is `always` there: it is written without being given.
    """
    # By far the most of what is made while a client is imported: without the way through the constructor.
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

    One that is absent has its `default` or `fixed` text's value; one that is fixed and that the contract asks for
    is `always` written.
    """
    return Wire(name, type, "attribute", namespace=namespace, default=default, fixed=fixed, always=always)


def text_content(type: str, *, default: str | None = None, fixed: str | None = None) -> Any:
    """State the field that holds the text of a struct's own element."""
    return Wire("", type, "text", default=default, fixed=fixed)


def turns(type: str, *, many: bool = True) -> Any:
    """State a field for a group of elements that repeats: each turn is a struct of its own."""
    return Wire("", type, "turns", many=many)


def choice(type: str, *, many: bool = False) -> Any:
    """State a field for one of several elements, as a `Choice` distinguishes them by the value's class."""
    return Wire("", type, "choice", many=many)


def wildcard(
    namespaces: str, process: str = "strict", *, many: bool = False, namespace: Namespace | None = None
) -> Any:
    """State a field for elements that the contract does not name (xs:any): each is an `AnyElement`.

    `namespaces` and `process` are as XSD has them; ##other and ##targetNamespace are seen from `namespace`, which
    is the one of the class unless it is given.
    """
    return Wire(process, namespaces, "any", many=many, namespace=namespace)


def any_attributes(namespaces: str, process: str = "strict") -> Any:
    """State the field for attributes that the contract does not name: name, or {namespace}name → text."""
    return Wire(process, namespaces, "any_attributes")


def whole(type: str, *, nillable: bool = False) -> Any:
    """State the field that holds all that the class's own element holds: a value of a type without fields."""
    return Wire("", type, "whole", nillable)


def texts() -> Any:
    """State the field for the texts of mixed content: before each child, and after the last one."""
    return Wire("", "xs:string", "texts")


def header_part(name: str, type: str, *, namespace: Namespace | None = None) -> Any:
    """State a field of a response that arrives in its header."""
    return Wire(name, type, "header", namespace=namespace)


def required(stated: Any) -> Any:
    """Say that the contract asks for the field: it has no default, and None is sent as nil if it may be."""
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

    `name` and `namespace` are those of the XSD type, or of the element for a message; `derived` maps the
    wire names of all types derived from it to their classes' names. `kind` is what JSON calls the type, and
    `kinds` does for JSON what `derived` does for XML; both only where they differ.

    `content` says how the own elements follow each other, by the names of their fields: "a, (b | c)?, items*"
    has `,` for a sequence, `|` for a choice, `&` for all in any order, and `? * + {2,5} {2,}` for how often; it is
    only stated where the order of the fields does not say it. For `remembers`, `element`, `abstract` and `nillable`
    see `StructWire`.
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
    """Return the class of a statement, or a class again: it gets its slots when it is made."""
    name, bases, stated_body = stated if isinstance(stated, Stated) else _of_class(stated)
    base = bases[0]
    # What a restriction states again has its slot in the base.
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
    """Whether a struct has what its fields cannot say: which of several elements a value was, or its xsi:type."""
    return (
        wire.remembers
        or bool(wire.derived)
        or any(stated.place == "choice" for stated in wire.fields.values())
    )


def _fault(cls: type[_T], wire: StructWire) -> type[_T]:
    """Return the class, with defaults in place of the statements; an exception has a dictionary anyhow."""
    for name, stated in wire.fields.items():
        if stated.required:
            delattr(cls, name)
        else:
            setattr(cls, name, None)
    made: Any = cls
    made.__wire__, made.__init__ = wire, _Init(cls)
    return cls


class _Init:
    """The constructor of a struct until it is first looked up: it then compiles it, and puts it in its own place.

    It knows its class and returns what it has compiled, so it does not matter how many threads look it up at once.
    """

    __slots__ = ("_cls",)

    def __init__(self, cls: type[Any] | None = None) -> None:
        self._cls = cls

    def __set_name__(self, owner: type[Any], name: str) -> None:
        self._cls = owner

    def __get__(self, instance: object, owner: type[Any]) -> Any:
        cls: Any = self._cls
        cls.__init__ = init = _compiled_init(cls)
        return init if instance is None else init.__get__(instance, owner)


@per_class
def _compiled_init(cls: type[Any]) -> FunctionType:
    """Return an `__init__` as dataclasses would write it: one parameter and one assignment a field."""
    fields = {member.attribute: member.wire for member in members(cls)}
    given = {name: wire for name, wire in fields.items() if is_given(wire)}
    parameters = ", ".join(name if wire.required else f"{name}=None" for name, wire in fields.items())
    lines = [
        f"        self.{name} = {f'_given[{name!r}]() if {name} is None else ' if name in given else ''}{name}"
        for name in fields
    ]
    code = f"    def __init__(self{', *, ' if fields else ''}{parameters}):\n" + "\n".join(
        lines or ["        pass"]
    )
    scope: dict[str, Any] = {}
    # Made of field names alone, as dataclasses does it; no field begins with an underscore.
    exec(f"def make(_given):\n{code}\n    return __init__\n", _names(cls), scope)  # noqa: S102
    made: FunctionType = scope["make"]({name: _giver(wire, types_of(cls)) for name, wire in given.items()})
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    made.__module__ = cls.__module__
    stated = {name: level.__annotations__[name] for level in levels(cls) for name in level.__wire__.fields}
    made.__annotations__ = {**stated, "return": None}
    return made


def _giver(wire: Wire, types: ModuleType) -> Callable[[], Any]:
    """Return what gives the value that the contract states, another list each time."""
    value = value_given(wire, types)
    return value.copy if isinstance(value, list) else lambda: value


def is_given(wire: Wire) -> bool:
    """Whether the contract gives the field a value where the constructor is not given one."""
    return wire.always or (wire.place == "attribute" and wire.supplied is not None)


def value_given(wire: Wire, types: ModuleType) -> Any:
    """Return the value that the contract gives a field of a simple type by its default or fixed text."""
    return supplied_value(wire, scoped_converter(named(wire.type, types), types))


def supplied_value(wire: Wire, convert: ScopedConvert) -> Any:
    """Return the value of a field's default or fixed text, None where it has none."""
    return None if wire.supplied is None else convert(wire.supplied, None)


def _names(cls: type[Any]) -> dict[str, Any]:
    """Return what the annotations of a struct's fields are to be understood by: inherited ones by their module."""
    modules = dict.fromkeys(level.__module__ for level in levels(cls))
    names = [vars(sys.modules[module]) for module in modules if module in sys.modules]
    return names[0] if len(names) == 1 else {name: value for each in names for name, value in each.items()}


@per_class
def maker(cls: type[Any]) -> Callable[[list[Any]], Any]:
    """Return the function that makes a struct of the values of all its fields, in their order.

    It is for the codecs: no keywords to match and no defaults to fill in, once for each struct that arrives.
    """
    targets = ", ".join(f"made.{member.attribute}" for member in members(cls))
    code = f"def make(values):\n    made = new(cls)\n    [{targets}] = values\n    return made\n"
    scope: dict[str, Any] = {"new": cls.__new__, "cls": cls}
    exec(code, scope)  # noqa: S102 - made of field names alone, as dataclasses does it
    made: Callable[[list[Any]], Any] = scope["make"]
    return made
