"""What schemas say, resolved, in the terms of XSD: elements, attributes, types and what they hold.

Closed and frozen. An anonymous type gets a name that no schema can spell, from the element that holds it:
`/GetUserRequest` for a global element, `/GetUserRequest/Filter` or `Campaign/Setting` below it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from soapwright.base.qname import QName


@dataclass(frozen=True, slots=True)
class Occurs:
    """How often a particle may be in a row; `max` is None for "unbounded"."""

    min: int = 1
    max: int | None = 1

    @property
    def repeated(self) -> bool:
        """Whether it may occur more than once."""
        return self.max is None or self.max > 1

    @property
    def optional(self) -> bool:
        """Whether it may be absent."""
        return self.min == 0


ONCE = Occurs()


class Use(Enum):
    """Whether an attribute has to be there, or may not be there (in a restriction of a type that has it)."""

    OPTIONAL = "optional"
    REQUIRED = "required"
    PROHIBITED = "prohibited"


class Method(Enum):
    """How a complex type is made from its base."""

    EXTENSION = "extension"
    RESTRICTION = "restriction"


class GroupKind(Enum):
    """What a model group asks of its particles: each in turn, one of them, or each in any order."""

    SEQUENCE = "sequence"
    CHOICE = "choice"
    ALL = "all"


class Process(Enum):
    """How strictly what a wildcard meets is to be validated (XSD 1.0 part 1, 3.10.1)."""

    STRICT = "strict"
    LAX = "lax"
    SKIP = "skip"


# What may be substituted or derived: the words of block and final.
SUBSTITUTION = "substitution"
LIST = "list"
UNION = "union"
Barred: TypeAlias = frozenset[str]
"""The ways of derivation and substitution that `block` or `final` bars: "extension", "restriction" …"""


@dataclass(frozen=True, slots=True)
class Element:
    """An element declaration. `type` names a type of the contract or one that XSD defines.

    `substitutes` is the head of the substitution group that a global element belongs to.
    """

    name: QName
    type: QName
    nillable: bool = False
    default: str | None = None
    fixed: str | None = None
    abstract: bool = False
    substitutes: QName | None = None
    is_global: bool = False
    block: Barred = frozenset()
    final: Barred = frozenset()
    doc: str = ""


@dataclass(frozen=True, slots=True)
class ElementUse:
    """An element where it is in a content model; `doc` is what a reference says beside the declaration."""

    element: Element
    occurs: Occurs = ONCE
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Wildcard:
    """Any element of certain namespaces: the text of `namespace` in XSD, with `##targetNamespace` and `##local`

    written out ("" is "no namespace"): `("##any",)`, `("##other", target)` or the namespaces themselves.
    """

    namespaces: tuple[str, ...] = ("##any",)
    process: Process = Process.STRICT
    occurs: Occurs = ONCE


@dataclass(frozen=True, slots=True)
class Group:
    """A model group; `name` is that of the xs:group that it was written as, if it was."""

    kind: GroupKind
    particles: tuple[Particle, ...] = ()
    occurs: Occurs = ONCE
    name: QName | None = None


Particle: TypeAlias = ElementUse | Group | Wildcard


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute where a type uses it; its namespace is settled."""

    name: QName
    type: QName
    use: Use = Use.OPTIONAL
    default: str | None = None
    fixed: str | None = None
    doc: str = ""


@dataclass(frozen=True, slots=True)
class AnyAttribute:
    """Any attribute of certain namespaces, spelt as those of a `Wildcard`."""

    namespaces: tuple[str, ...] = ("##any",)
    process: Process = Process.STRICT


@dataclass(frozen=True, slots=True)
class EmptyContent:
    """No text and no children."""


@dataclass(frozen=True, slots=True)
class SimpleContent:
    """Text of a simple type."""

    type: QName


@dataclass(frozen=True, slots=True)
class ElementContent:
    """Children, with text between them where it is `mixed`."""

    group: Group | None = None
    mixed: bool = False


Content: TypeAlias = EmptyContent | SimpleContent | ElementContent


@dataclass(frozen=True, slots=True)
class Derivation:
    """What a complex type is made from, and how."""

    base: QName
    method: Method


@dataclass(frozen=True, slots=True)
class ComplexType:
    """A complex type as its definition has it.

    `content` and `attributes` are its own: what an extension adds, what a restriction restates. `dictionary` is
    true where the schema marks it as a .NET dictionary, which is a JSON object over REST. An array of SOAP encoding
    has `dimensions`, and its content is its items; no other type has any.
    """

    name: QName
    content: Content = EmptyContent()
    attributes: tuple[Attribute, ...] = ()
    any_attribute: AnyAttribute | None = None
    derivation: Derivation | None = None
    abstract: bool = False
    block: Barred = frozenset()
    final: Barred = frozenset()
    doc: str = ""
    dictionary: bool = False
    dimensions: int = 0


@dataclass(frozen=True, slots=True)
class Facets:
    """The constraining facets that one restriction states; bounds as the schema spells them.

    Several patterns of one restriction are alternatives.
    """

    length: int | None = None
    min_length: int | None = None
    max_length: int | None = None
    min_inclusive: str | None = None
    min_exclusive: str | None = None
    max_inclusive: str | None = None
    max_exclusive: str | None = None
    total_digits: int | None = None
    fraction_digits: int | None = None
    patterns: tuple[str, ...] = ()
    white_space: str | None = None


NO_FACETS = Facets()


@dataclass(frozen=True, slots=True)
class Value:
    """An enumerated value, as the schema spells it, and what the schema says of it."""

    text: str
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Atomic:
    """A restriction of `base`, which may be a list or a union itself; `values` are what it enumerates."""

    name: QName
    base: QName
    facets: Facets = NO_FACETS
    values: tuple[Value, ...] = ()
    doc: str = ""


@dataclass(frozen=True, slots=True)
class List:
    """Any number of items, separated by white space."""

    name: QName
    item: QName
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Union:
    """A value of one of the member types, tried in their order."""

    name: QName
    members: tuple[QName, ...]
    doc: str = ""


SimpleType: TypeAlias = Atomic | List | Union
Type: TypeAlias = ComplexType | SimpleType
