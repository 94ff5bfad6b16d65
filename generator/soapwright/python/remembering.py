"""Which structs have to remember facts about what was read that their fields cannot express, to write it unchanged."""

from __future__ import annotations

from collections.abc import Iterator

from soapwright.base.qname import QName
from soapwright.config.config import Nil
from soapwright.contract.builtins import ANY_TYPE
from soapwright.contract.schema_model import Atomic, ComplexType, Derivation, Element, SimpleContent, Union
from soapwright.contract.schema_views import Alias, Array, Field, Map, Place, Struct
from soapwright.python.content_expressions import any_order
from soapwright.python.python_names import Names
from soapwright.python.python_types import BOOL, python_type


class Remembering:
    """Decides which structs of a contract remember; `nil` is whether nil and absent are distinguished."""

    def __init__(self, names: Names, nil: Nil) -> None:
        self._names = names
        self._distinct = nil is Nil.DISTINCT
        self._extended = set(self._bases()) if self._distinct else set()
        self._said_by_class = {*self._nil_structs(), *self._nil_alternatives()} if self._distinct else set()

    def __call__(self, struct: Struct) -> bool:
        """Return whether a struct remembers."""
        return (
            any_order(struct.content)
            or struct.name in self._said_by_class
            or any(map(self._is_remembered, struct.fields))
        )

    def element(self, element: Element) -> bool:
        """Return whether the class of an element remembers."""
        return element.nillable and self._distinct

    def items(self, found: Array | Map) -> bool:
        """Return whether an array remembers the stated types of its items, or a map which values were absent."""
        if not self._distinct or found.dimensions:
            return False
        if isinstance(found, Map):
            return found.value.nillable and found.value.min_occurs == 0
        return found.item.nillable or self._states_types(found.item)

    def _is_remembered(self, inner: Field) -> bool:
        if inner.default is not None or inner.fixed is not None:
            return True
        if self._distinct:
            may_be_nil = inner.nillable and inner.place is Place.ELEMENT
            if may_be_nil or self._states_types(inner):
                return True
        return self._has_two_spellings(inner.type)

    def _states_types(self, inner: Field) -> bool:
        """Return whether elements may state a type that their values do not imply."""
        match inner.place:
            case Place.ELEMENT:
                nil_of_any = inner.nillable and self._names.target(inner.type) == ANY_TYPE
                return nil_of_any or inner.type in self._extended
            case Place.CHOICE:
                return any(one.element.type in self._extended for one in inner.alternatives)
            case _:
                return False

    def _bases(self) -> Iterator[QName]:
        """Yield the types whose elements may state a derived type, needlessly or not."""
        model = self._names.contract.model
        for found in model.types.values() if model else ():
            if "/" in found.name.name:
                # An anonymous type cannot be stated.
                continue
            match found:
                case ComplexType(derivation=Derivation(base=base)):
                    yield base
                case ComplexType(content=SimpleContent(type=base)) if not base.is_builtin:
                    yield base
                case Atomic(base=base) if not base.is_builtin:
                    yield base
                case Union(name=name):
                    yield name
                case _:
                    pass

    def _has_two_spellings(self, name: QName) -> bool:
        # Values of other types keep their spelling themselves.
        stated = self._names.contract.types.get(self._names.stated(name))
        return isinstance(stated, Alias) and python_type(self._names.target(name).name) == BOOL

    def _nil_structs(self) -> Iterator[QName]:
        """Yield the structs that represent nil elements with attributes, or that state xsi:nil="false"."""
        contract = self._names.contract
        for name in self._nillable():
            struct = contract.struct(name)
            pending = [struct] if struct else []
            while pending:
                found = pending.pop()
                places = {inner.place for inner in contract.fields(found)}
                if not places <= {Place.ELEMENT, Place.TEXT}:
                    yield found.name
                pending.extend(contract.derived(found.name))

    def _nil_alternatives(self) -> Iterator[QName]:
        """Yield the structs of nillable elements in choices that the class decides."""
        choices = self._names.choices
        for _, elements in choices.all():
            for element in elements:
                if element.nillable and choices.element_class(element) is None:
                    yield self._names.target(element.type)

    def _nillable(self) -> set[QName]:
        found: set[QName] = set()
        for shape in self._names.contract.types.values():
            if isinstance(shape, Struct):
                found |= {inner.type for inner in shape.fields if inner.nillable}
            elif isinstance(shape, (Array, Map)):
                parts = (shape.item,) if isinstance(shape, Array) else (shape.item, shape.value)
                found |= {inner.type for inner in parts if inner.nillable}
        return found
