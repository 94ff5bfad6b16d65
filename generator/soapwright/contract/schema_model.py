"""The resolved content of schemas in the terms of XSD: elements, attributes, types and their content.

All classes are frozen, and form a closed set. An anonymous type gets a name that no schema can spell, from
the element that contains it: `/GetUserRequest` for a global element, `/GetUserRequest/Filter` or
`Campaign/Setting` below it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from soapwright.base.qname import QName


@dataclass(frozen=True, slots=True)
class Occurs:
    """How often a particle may occur in a row; `max` is None for "unbounded"."""

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
    """Whether an attribute is optional, required, or prohibited (in a restriction of a type that has it)."""

    OPTIONAL = "optional"
    REQUIRED = "required"
    PROHIBITED = "prohibited"


class Method(Enum):
    """How a complex type is derived from its base."""

    EXTENSION = "extension"
    RESTRICTION = "restriction"


class GroupKind(Enum):
    """Whether a model group needs all its particles in order, one of them, or all in any order."""

    SEQUENCE = "sequence"
    CHOICE = "choice"
    ALL = "all"


class Process(Enum):
    """How strictly the content of a wildcard is validated (XSD 1.0 part 1, 3.10.1)."""

    STRICT = "strict"
    LAX = "lax"
    SKIP = "skip"


# The words of block and final.
SUBSTITUTION = "substitution"
LIST = "list"
UNION = "union"
DerivationSet: TypeAlias = frozenset[str]
"""The ways of derivation and substitution that `block` or `final` bars: "extension", "restriction" …"""


@dataclass(frozen=True, slots=True)
class Element:
    """An element declaration. `type` names a type of the contract or one that XSD defines.

    `substitutes` is the head of the substitution group of a global element.
    """

    name: QName
    type: QName
    nillable: bool = False
    default: str | None = None
    fixed: str | None = None
    abstract: bool = False
    substitutes: QName | None = None
    is_global: bool = False
    block: DerivationSet = frozenset()
    final: DerivationSet = frozenset()
    doc: str = ""


@dataclass(frozen=True, slots=True)
class ElementUse:
    """An element in a content model.

    `doc` is the documentation of a reference, in addition to the declaration's.
    """

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
    """A model group; `name` is that of the xs:group that it comes from, if any."""

    kind: GroupKind
    particles: tuple[Particle, ...] = ()
    occurs: Occurs = ONCE
    name: QName | None = None


Particle: TypeAlias = ElementUse | Group | Wildcard


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute of a type, with its namespace resolved."""

    name: QName
    type: QName
    use: Use = Use.OPTIONAL
    default: str | None = None
    fixed: str | None = None
    doc: str = ""


@dataclass(frozen=True, slots=True)
class AnyAttribute:
    """Any attribute of certain namespaces, which are given as in a `Wildcard`."""

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
    """Children, with text between them if `mixed`."""

    group: Group | None = None
    mixed: bool = False


Content: TypeAlias = EmptyContent | SimpleContent | ElementContent


@dataclass(frozen=True, slots=True)
class Derivation:
    """The base of a complex type, and how the type is derived from it."""

    base: QName
    method: Method


@dataclass(frozen=True, slots=True)
class ComplexType:
    """A complex type as defined.

    `content` and `attributes` are its own: those that an extension adds or a restriction restates.
    `dictionary` is true if the schema marks it as a .NET dictionary, which is a JSON object over REST. An
    array of SOAP encoding has `dimensions`, and its content is its items; other types have none.
    """

    name: QName
    content: Content = EmptyContent()
    attributes: tuple[Attribute, ...] = ()
    any_attribute: AnyAttribute | None = None
    derivation: Derivation | None = None
    abstract: bool = False
    block: DerivationSet = frozenset()
    final: DerivationSet = frozenset()
    doc: str = ""
    dictionary: bool = False
    dimensions: int = 0


@dataclass(frozen=True, slots=True)
class Facets:
    """The constraining facets of one restriction; bounds are spelled as in the schema.

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
    """An enumerated value as the schema spells it, and its documentation."""

    text: str
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Atomic:
    """A restriction of `base`, which may itself be a list or a union; `values` are the enumerated values."""

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
    """A value of one of the member types, tried in order."""

    name: QName
    members: tuple[QName, ...]
    doc: str = ""


SimpleType: TypeAlias = Atomic | List | Union
Type: TypeAlias = ComplexType | SimpleType
