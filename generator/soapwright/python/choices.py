"""Fields whose element depends on the class of the value: which class belongs to which element.

A struct's class belongs to the only element with its type or, of several, to the substitution head of the
others if it is among them. Other elements of the type, and elements whose types have no class, get a class of
their own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from soapwright.base.naming import ClassName, Taken, class_name
from soapwright.base.qname import QName
from soapwright.contract.schema_model import Element
from soapwright.contract.schema_views import Field, Place, Struct
from soapwright.contract.views import ContractView

ElementKey: TypeAlias = tuple[QName, QName]
"""The key of an element with a class: its name and that of its type."""


@dataclass(slots=True)
class Choices:
    """The choices of one contract; `class_of` returns the struct of a type's class, if it has one."""

    contract: ContractView
    class_of: Callable[[QName], Struct | None]
    elements: dict[ElementKey, Element] = field(default_factory=dict)
    """The elements that have a class of their own."""
    element_classes: dict[ElementKey, ClassName] = field(default_factory=dict)
    _idents: dict[tuple[Element, ...], ClassName] = field(default_factory=dict)

    def name(self, taken: Taken, local_name: Callable[[QName], str]) -> None:
        """Choose the names of choices and of the classes of elements.

        `taken` are those of the contract's types.
        """
        for _, inner in self._fields():
            elements = _elements(inner)
            times = Counter(one.type for one in elements)
            for one in elements:
                is_head = one.name == QName(inner.namespace, inner.word)
                if self.class_of(one.type) is None or (times[one.type] > 1 and not is_head):
                    self.elements.setdefault(_key(one), one)
        for key, element in self.elements.items():
            wanted = class_name(element.name.name)
            wanted = class_name(f"{wanted}Element") if wanted in taken else wanted
            self.element_classes[key] = ClassName(taken.add(wanted))
        for owner, inner in self._fields():
            if _elements(inner) not in self._idents:
                wanted = class_name(f"{local_name(owner.name)}_{inner.name or inner.word}")
                self._idents[_elements(inner)] = ClassName(taken.add(wanted))

    def ident(self, inner: Field) -> ClassName:
        """Return the name of a field's choice."""
        return self._idents[_elements(inner)]

    def all(self) -> Iterator[tuple[ClassName, tuple[Element, ...]]]:
        """Yield every choice once: its name and its elements."""
        for elements, ident in self._idents.items():
            yield ident, elements

    def idents(self) -> set[ClassName]:
        """Return all names of choices and of the classes of elements."""
        return {*self._idents.values(), *self.element_classes.values()}

    def element_class(self, element: Element) -> ClassName | None:
        """Return the name of an element's own class, None if its type's class is used."""
        return self.element_classes.get(_key(element))

    def _fields(self) -> Iterator[tuple[Struct, Field]]:
        for found in self.contract.types.values():
            if isinstance(found, Struct):
                for inner in found.fields:
                    if inner.place is Place.CHOICE:
                        yield found, inner


def _elements(inner: Field) -> tuple[Element, ...]:
    return tuple(alternative.element for alternative in inner.alternatives)


def _key(element: Element) -> ElementKey:
    return element.name, element.type
