"""Lay out complex types as structs: every content model has a layout, and none of it is dropped.

Attributes, text, children and the text between them become fields. A repeated group becomes a field whose
type is a struct for one turn. A type derived by restriction has the layout of its base.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from soapwright.base.qname import QName
from soapwright.contract.builtins import ANY_TYPE, STRING
from soapwright.contract.content import ContentLayout, is_plain, uses
from soapwright.contract.schema_model import (
    AnyAttribute,
    Attribute,
    ComplexType,
    ElementContent,
    ElementUse,
    Group,
    Method,
    SimpleContent,
    Type,
    Use,
)
from soapwright.contract.schema_views import Field, FieldKey, Node, Place, Struct, merged
from soapwright.contract.substitution import Substitutions

TEXT = "value"
TEXTS = "texts"
ANY_ATTRIBUTES = "any_attributes"


@dataclass(slots=True)
class Layout:
    """Lays out the complex types of a contract; `collapsed` are the arrays and maps, which have no struct."""

    types: Mapping[QName, Type]
    substitutions: Substitutions
    collapsed: frozenset[QName]
    structs: dict[QName, Struct] = field(default_factory=dict)
    _turns: dict[QName, list[Struct]] = field(default_factory=dict)
    _names: set[QName] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._names.update(self.types)

    def lay_out(self) -> None:
        """Lay out every complex type, bases first."""
        for found in self.types.values():
            chain = []
            current: Type | None = found
            while isinstance(current, ComplexType) and current.name not in self.structs:
                chain.append(current)
                current = self.types.get(current.derivation.base) if current.derivation else None
            for one in reversed(chain):
                self.structs[one.name] = self._struct(one)

    def turns(self, name: QName) -> Iterator[Struct]:
        """Yield the structs for turns inside a struct, outer ones first."""
        for struct in self._turns.get(name, ()):
            yield struct
            yield from self.turns(struct.name)

    def _struct(self, found: ComplexType) -> Struct:
        inherited = _effective(self.structs, found.derivation.base) if found.derivation else ()
        base = found.derivation.base if found.derivation else None
        if found.derivation and found.derivation.method is Method.RESTRICTION:
            fields = tuple(self._restated(found, inherited))
            return Struct(found.name, fields, base, found.abstract, found.doc, restricted=True)
        known = {one.key: one for one in inherited}
        own: list[Field] = []
        if _is_mixed(found) and not any(one.place is Place.TEXTS for one in inherited):
            own.append(Field("", "", STRING, 0, None, place=Place.TEXTS, word=TEXTS))
        if isinstance(found.content, SimpleContent):
            own.append(Field(TEXT, "", found.content.type, place=Place.TEXT))
        group = found.content.group if isinstance(found.content, ElementContent) else None
        content = self._content(found.name, group, own, known)
        for attribute in found.attributes:
            made = _attribute(attribute)
            if attribute.use is not Use.PROHIBITED and known.get(made.key) != made:
                own.append(made)
        if found.any_attribute and not any(one.place is Place.ANY_ATTRIBUTES for one in inherited):
            own.append(_any_attributes(found.any_attribute))
        return Struct(found.name, tuple(own), base, found.abstract, found.doc, content)

    def _content(
        self, owner: QName, group: Group | None, fields: list[Field], inherited: Collection[FieldKey]
    ) -> Node | None:
        """Add the fields for children; return the expression over them, None if it adds no information."""
        if group is None:
            return None
        layout = ContentLayout(
            self.substitutions, self._has_class, lambda word, turn: self._turn(owner, word, turn), fields
        )
        node = layout.node(group)
        return None if is_plain(node, fields, inherited) else node

    def _turn(self, owner: QName, word: str, group: Group) -> QName:
        """Lay out the struct for one turn of a repeated group, and return its name."""
        name = QName(owner.namespace, f"{owner.name}/{word}")
        number = 1
        while name in self._names:
            number += 1
            name = QName(owner.namespace, f"{owner.name}/{word}/{number}")
        self._names.add(name)
        place = len(self._turns.setdefault(owner, []))
        fields: list[Field] = []
        content = self._content(name, group, fields, ())
        self._turns[owner].insert(place, Struct(name, tuple(fields), content=content))
        return name

    def _has_class(self, name: QName) -> bool:
        return isinstance(self.types.get(name), ComplexType) and name not in self.collapsed

    def _restated(self, found: ComplexType, inherited: Iterable[Field]) -> Iterator[Field]:
        """Yield the fields of the base that a restriction changes."""
        said = dict(_restricted_fields(found))
        times = Counter(one.key for one in inherited)
        for one in inherited:
            facts = said.get(one.key)
            # If an element occurs at several positions, it is ambiguous which one is meant.
            if facts is None or times[one.key] > 1:
                continue
            restated = replace(
                one,
                type=facts.type,
                min_occurs=facts.min_occurs,
                nillable=facts.nillable,
                default=facts.default,
                fixed=facts.fixed,
                doc=facts.doc or one.doc,
            )
            if replace(restated, doc=one.doc, min_occurs=min(restated.min_occurs, 1)) != replace(
                one, min_occurs=min(one.min_occurs, 1)
            ):
                yield restated


def _effective(structs: Mapping[QName, Struct], name: QName) -> tuple[Field, ...]:
    """Return the fields of a struct that is laid out, including inherited ones."""
    lineage = []
    current: QName | None = name
    while current is not None:
        lineage.append(structs[current])
        current = structs[current].base
    return merged(reversed(lineage))


def _restricted_fields(found: ComplexType) -> Iterator[tuple[FieldKey, Field]]:
    """Yield what a restriction states about inherited fields, by their keys, except those it states twice."""
    fields = [_attribute(one) for one in found.attributes if one.use is not Use.PROHIBITED]
    if isinstance(found.content, SimpleContent):
        fields.append(Field(TEXT, "", found.content.type, place=Place.TEXT))
    if isinstance(found.content, ElementContent) and found.content.group:
        elements = [_element(use, optional) for use, optional in uses(found.content.group)]
        times = Counter(one.key for one in elements)
        fields.extend(one for one in elements if times[one.key] == 1)
    for one in fields:
        yield one.key, one


def _element(use: ElementUse, optional: bool) -> Field:
    element = use.element
    return Field(
        element.name.name,
        element.name.namespace,
        element.type,
        0 if optional else use.occurs.min,
        use.occurs.max,
        element.nillable,
        doc=use.doc or element.doc,
        default=element.default,
        fixed=element.fixed,
    )


def _attribute(found: Attribute) -> Field:
    return Field(
        found.name.name,
        found.name.namespace,
        found.type,
        int(found.use is Use.REQUIRED),
        place=Place.ATTRIBUTE,
        doc=found.doc,
        default=found.default,
        fixed=found.fixed,
    )


def _any_attributes(found: AnyAttribute) -> Field:
    return Field("", "", ANY_TYPE, 0, 1, place=Place.ANY_ATTRIBUTES, word=ANY_ATTRIBUTES, wildcard=found)


def _is_mixed(found: ComplexType) -> bool:
    return isinstance(found.content, ElementContent) and found.content.mixed
