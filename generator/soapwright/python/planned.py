"""What the templates of types see: decided but unwritten Python code, frozen, with all types looked up.

Text from a schema is `str`; names and pieces of code have types of their own (`Name`, `Code`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from soapwright.base.naming import ClassName, ConstantName, Identifier, Name
from soapwright.base.qname import QName
from soapwright.python.code import (
    TRUE,
    Call,
    Code,
    DictOf,
    Items,
    Ref,
    Text,
    keyword,
)
from soapwright.python.module_refs import NAMESPACES, RUNTIME, TYPES


@dataclass(frozen=True, slots=True)
class NamespaceConstant:
    """An XML namespace, as a constant of `types/namespaces.py`."""

    constant: ConstantName
    uri: str
    prefix: str

    @property
    def ref(self) -> Ref:
        """The reference to the constant."""
        return Ref(self.constant, NAMESPACES)


@dataclass(frozen=True, slots=True)
class PlannedField:
    """One line of a struct: `ident: annotation = stated`; `type` is the contract's, None for parts of messages."""

    ident: Identifier
    annotation: Code
    stated: Call
    doc: str = ""
    link: str = ""
    """The URL of its reference page, for the end of its docstring."""
    type: QName | None = None

    @property
    def required(self) -> bool:
        """Whether the constructor requires it."""
        return self.stated.function.name == "required"


@dataclass(frozen=True, slots=True)
class PlannedStruct:
    """A struct, a fault or a message; `base` is the class it extends, `derived` is wire name → class.

    `kind` and `kinds` are set if JSON has other names for the type or those derived from it. For `content`,
    `remembers`, `element`, `abstract` and `nillable` see `struct` in the runtime.
    """

    ident: ClassName
    base: Ref
    wire_name: str
    namespace: Ref
    fields: tuple[PlannedField, ...]
    doc: str
    derived: tuple[tuple[str, ClassName], ...] = ()
    kind: str = ""
    kinds: tuple[tuple[str, ClassName], ...] = ()
    content: str = ""
    remembers: bool = False
    element: tuple[str, Ref] | None = None
    abstract: bool = False
    nillable: bool = False

    @property
    def extends(self) -> ClassName | None:
        """The class of the contract that it extends."""
        return ClassName(self.base.name) if self.base.module == TYPES else None

    @property
    def decorator(self) -> Call:
        """The class decorator with the facts about the struct as a whole."""
        keywords = []
        if self.derived:
            keywords.append(keyword("derived", _classes(self.derived)))
        if self.kind:
            keywords.append(keyword("kind", Text(self.kind)))
        if self.kinds:
            keywords.append(keyword("kinds", _classes(self.kinds)))
        if self.content:
            keywords.append(keyword("content", Text(self.content)))
        if self.remembers:
            keywords.append(keyword("remembers", TRUE))
        if self.element:
            keywords.append(keyword("element", Items((Text(self.element[0]), self.element[1]))))
        if self.abstract:
            keywords.append(keyword("abstract", TRUE))
        if self.nillable:
            keywords.append(keyword("nillable", TRUE))
        function = Ref(Name("struct"), f"{RUNTIME}.lazy_classes")
        return Call(function, (Text(self.wire_name), self.namespace), tuple(keywords))


@dataclass(frozen=True, slots=True)
class EnumMember:
    """A member of an enumeration: its name, its text on the wire, and its value."""

    ident: ConstantName
    text: str
    stated: Code
    doc: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class PlannedEnum:
    """An enum or flags class; `keywords` are class arguments."""

    ident: ClassName
    base: Ref
    members: tuple[EnumMember, ...]
    doc: str
    keywords: tuple[tuple[Name, Code], ...] = ()

    @property
    def bases(self) -> Call:
        """The base class and class arguments."""
        return Call(Ref(self.ident), (self.base,), self.keywords)


@dataclass(frozen=True, slots=True)
class PlannedWireType:
    """An array, map or list of tokens: `ident = stated`; only the codec uses it."""

    ident: ClassName
    stated: Call
    doc: str = ""


@dataclass(frozen=True, slots=True)
class KnownTable:
    """The content of xs:anyType or a wildcard: {namespace}name → class; only the codec uses it."""

    constant: ConstantName
    stated: DictOf


def _classes(pairs: Iterable[tuple[str, ClassName]]) -> DictOf:
    return DictOf(tuple((key, Text(value)) for key, value in pairs))
