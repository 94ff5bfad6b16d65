"""Type annotations for values of the contract's types, and how a field refers to its type."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import assert_never

from soapwright.base.qname import XS, QName
from soapwright.contract.builtins import ANY_TYPE, BUILTINS
from soapwright.contract.schema_model import Element, Union
from soapwright.contract.schema_views import Alias, Array, Enum, Field, Flags, Map, Place, Struct, Tokens
from soapwright.python.code import NONE, Code, Ref, Subscript, either, members
from soapwright.python.module_refs import TYPES
from soapwright.python.python_names import Names
from soapwright.python.python_types import (
    ANY,
    ANY_ELEMENT,
    DICT,
    INT,
    LIST,
    MAPPING,
    OBJECT,
    SEQUENCE,
    STR,
    python_type,
)


@dataclass(frozen=True, slots=True)
class Annotations:
    """The annotations of one contract; for a `parameter`, any sequence is accepted instead of a list."""

    names: Names
    _unions: dict[tuple[QName, bool], Code] = field(default_factory=dict, repr=False, compare=False)

    def value(self, name: QName, parameter: bool = False) -> Code:
        """Return the annotation of a single value of a type."""
        target = self.names.target(name)
        listed, mapped = (SEQUENCE, MAPPING) if parameter else (LIST, DICT)
        match self.names.contract.types.get(target):
            case None:
                return python_type(target.name)
            case Array(item=item):
                return Subscript(listed, (self.part(item, parameter),))
            case Map(key=key, value=value):
                # A Mapping is invariant in its key, so a mapping with keys of some type would not be
                # accepted.
                keys = ANY if self.names.target(key.type) == ANY_TYPE else self.value(key.type)
                return Subscript(mapped, (keys, self.part(value, parameter)))
            case Tokens(item=item):
                return Subscript(listed, (self.value(item),))
            case Flags():
                return Subscript(listed, (self.ref(target),))
            case Union(members=members):
                # A union may be a member of many others.
                if (target, parameter) not in self._unions:
                    found = either(*(self.value(member, parameter) for member in members)) if members else STR
                    self._unions[target, parameter] = found
                return self._unions[target, parameter]
            case Struct() | Enum():
                return self.ref(target)
            case Alias() as other:
                raise TypeError(f"{other.name} is an alias of nothing")
            case other:
                assert_never(other)

    def field(self, inner: Field, parameter: bool = False) -> Code:
        """Return the annotation of a field."""
        one = self._one(inner, parameter)
        if inner.repeated and inner.place is not Place.TEXTS:
            several = either(one, NONE) if _may_be_none(inner) else one
            one = Subscript(SEQUENCE if parameter else LIST, (several,))
        needed = inner.min_occurs > 0 and not _may_be_none(inner)
        return one if needed or is_supplied(inner) else either(one, NONE)

    def fits(self, inner: Field, base: Field) -> bool:
        """Return whether the values of a restated field have the type of the base's field."""
        whole, known = self.field(inner), self.field(base)
        if inner.repeated or isinstance(whole, Subscript):
            # A list of a narrower type is not compatible with a list of the wider one.
            return either(whole, NONE) == either(known, NONE)
        of_base = members(known)
        return OBJECT in of_base or all(
            one in of_base or any(other in of_base for other in self._above(inner.type))
            for one in members(whole)
        )

    def _above(self, name: QName) -> Iterator[Code]:
        """Yield the classes that the class of a type extends, as far as annotations can name them."""
        target = self.names.target(name)
        match self.names.contract.types.get(target):
            case Struct() as struct:
                yield from (self.ref(level.name) for level in self.names.contract.lineage(struct))
            case Enum(base=base) if python_type(base.name) in (INT, STR):
                yield python_type(base.name)
            case _:
                pass

    def part(self, inner: Field, parameter: bool = False) -> Code:
        """Return the annotation of an array's item or a map's value."""
        one = self.value(inner.type, parameter)
        return either(one, NONE) if inner.nillable else one

    def element(self, element: Element) -> Ref:
        """Return the class for an element of a choice that is decided by the class of the value."""
        own = self.names.choices.element_class(element)
        return Ref(own, TYPES) if own else self.ref(self.names.target(element.type))

    def ref(self, name: QName) -> Ref:
        """Return the reference to the class of a type."""
        return Ref(self.names.classes[name], TYPES)

    def reference(self, name: QName) -> str:
        """Return how a field states its type: "xs:…", or its name in the `types` package."""
        stated = self.names.stated(name)
        if stated.namespace == XS and stated.name in BUILTINS:
            return f"xs:{stated.name}"
        return self.names.classes[stated]

    def _one(self, inner: Field, parameter: bool) -> Code:
        """Return the annotation of one value of a field, which may be optional or one of several types."""
        listed = SEQUENCE if parameter else LIST
        match inner.place:
            case Place.ELEMENT | Place.ATTRIBUTE | Place.TEXT:
                return self.value(inner.type, parameter)
            case Place.TURNS:
                return self.ref(inner.type)
            case Place.CHOICE:
                return either(*(self.element(one.element) for one in inner.alternatives))
            case Place.ANY:
                return ANY_ELEMENT
            case Place.ANY_ATTRIBUTES:
                return Subscript(MAPPING if parameter else DICT, (STR, STR))
            case Place.TEXTS:
                return Subscript(listed, (STR,))
            case other:
                assert_never(other)


def _may_be_none(inner: Field) -> bool:
    """Return whether a value may be nil; in a choice, nil is an object without content instead of None."""
    return inner.nillable and inner.place is not Place.CHOICE


def is_always(inner: Field) -> bool:
    """Return whether the contract fixes the value of a required field, so that callers need not pass it."""
    return inner.fixed is not None and inner.required and not inner.repeated


def is_supplied(inner: Field) -> bool:
    """Return whether a field has a value from the contract if none is given."""
    stated = inner.fixed is not None or inner.default is not None
    return is_always(inner) or (stated and inner.place is Place.ATTRIBUTE)
