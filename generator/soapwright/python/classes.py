"""Plan the classes for a contract's types and elements, and the wire types that are not classes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

from soapwright.base.naming import ClassName, Identifier, Name
from soapwright.base.qname import QName
from soapwright.config.config import Nil
from soapwright.contract.schema_model import Union
from soapwright.contract.schema_views import Alias, Array, Enum, Field, Flags, Map, Place, Struct, Tokens
from soapwright.docs.apply_docs import UNDOCUMENTED, Docs
from soapwright.python.annotations import Annotations
from soapwright.python.code import Ref
from soapwright.python.content_expressions import expression
from soapwright.python.docstring_words import field_words
from soapwright.python.docstrings import Docstrings
from soapwright.python.enum_classes import plan_enum
from soapwright.python.module_refs import RUNTIME, in_types
from soapwright.python.planned import PlannedEnum, PlannedField, PlannedStruct, PlannedWireType
from soapwright.python.python_names import Names
from soapwright.python.python_types import ANY
from soapwright.python.remembering import Remembering
from soapwright.python.statements import Statements
from soapwright.rest.apply_rest import Rest

Classes: TypeAlias = tuple[tuple[str, ClassName], ...]
STRUCT = Ref(Name("Struct"), f"{RUNTIME}.lazy_classes")
FAULT = Ref(Name("Fault"), f"{RUNTIME}.errors")
VALUE = Identifier("value")
"""The name of the single field of a class for an element with a simple value."""


@dataclass(frozen=True, slots=True)
class TypePlanner:
    """Plans the types of one contract."""

    names: Names
    annotations: Annotations
    statements: Statements
    remembers: Remembering
    docstrings: Docstrings
    rest: Rest | None = None

    @classmethod
    def of(cls, names: Names, rest: Rest | None, nil: Nil, docs: Docs = UNDOCUMENTED) -> TypePlanner:
        """Return a planner for the types with these names."""
        annotations = Annotations(names)
        statements, docstrings = Statements(annotations), Docstrings(names, docs)
        return cls(names, annotations, statements, Remembering(names, nil), docstrings, rest)

    def enum(self, found: Enum | Flags) -> PlannedEnum:
        """Plan an enum or flags class."""
        return plan_enum(self.names, self.docstrings, found)

    def wire_types(self) -> Iterator[PlannedWireType]:
        """Plan the types that are not classes: arrays, maps, lists of tokens, unions, spellings, choices."""
        for name, found in self.names.contract.types.items():
            if isinstance(found, (Array, Map, Tokens, Union, Alias)) and name in self.names.classes:
                remembers = isinstance(found, (Array, Map)) and self.remembers.items(found)
                doc = self.docstrings.pair(found) if isinstance(found, Map) else ""
                yield PlannedWireType(
                    self.names.classes[name], self.statements.wire_type(found, remembers), doc
                )
        for ident, elements in self.names.choices.all():
            yield PlannedWireType(ident, self.statements.choice(elements))

    def struct(
        self, found: Struct, root: Ref, wire_name: str | None = None, parameter: bool = False
    ) -> PlannedStruct:
        """Plan a struct; `root` is the runtime class that it extends if it has no base in the contract."""
        base = found.base and self.names.contract.struct(found.base)
        idents = self.names.fields[found.name]
        kind = self.kind(found.name)
        derived, kinds = self._derived(found)
        return PlannedStruct(
            self.names.classes[found.name],
            self.annotations.ref(base.name) if base else root,
            found.name.name.strip("/") if wire_name is None else wire_name,
            self.names.namespace(found.name.namespace),
            tuple(self._field(found, ident, inner, parameter) for ident, inner in self.names.own(found)),
            self.docstrings.struct(found, idents),
            derived,
            "" if kind == found.name.name else kind,
            () if self.rest is None or kinds == derived else kinds,
            expression(found.content, idents) if found.content else "",
            self.remembers(found),
            abstract=found.abstract,
        )

    def elements(self) -> Iterator[PlannedStruct]:
        """Plan the classes of elements whose types do not distinguish them."""
        choices = self.names.choices
        for key, element in choices.elements.items():
            ident = choices.element_classes[key]
            namespace = self.names.namespace(element.name.namespace)
            struct = self.names.class_of(element.type)
            own, remembers = (element.name.name, namespace), self.remembers.element(element)
            if struct is None:
                fields = (self.whole(element.type, element.nillable),)
                planned = PlannedStruct(ident, STRUCT, element.name.name, namespace, fields, "", element=own)
            else:
                planned = self.of_element(ident, struct, own)
            yield replace(planned, doc=element.doc, remembers=remembers)

    def of_element(self, ident: ClassName, struct: Struct, element: tuple[str, Ref]) -> PlannedStruct:
        """Plan the class of an element with the type of a struct."""
        derived, kinds = self._derived(struct)
        return PlannedStruct(
            ident,
            self.annotations.ref(struct.name),
            struct.name.name.strip("/"),
            self.names.namespace(struct.name.namespace),
            (),
            "",
            derived,
            kinds=() if self.rest is None or kinds == derived else kinds,
            element=element,
        )

    def whole(self, name: QName, nillable: bool = False) -> PlannedField:
        """Plan the single field of a class for an element with a value of a type."""
        inner = Field(VALUE, "", name, 0, place=Place.TEXT)
        stated = (
            self.statements.field(inner, "")
            if self.names.is_simple(name)
            else self.statements.whole(name, nillable)
        )
        annotation = in_types(self.annotations.field(inner))
        return PlannedField(VALUE, annotation, stated, field_words(self.names, inner), type=inner.type)

    def kind(self, name: QName) -> str:
        """Return the discriminator's value for a type: its name, unless the REST facts state another."""
        return self.rest.discriminators.get(name, name.name) if self.rest else name.name

    def _derived(self, found: Struct) -> tuple[Classes, Classes]:
        """Return the classes derived from a struct by their wire names, and by their names in JSON."""
        # An anonymous type cannot be an xsi:type.
        descendants = [one for one in self._descendants(found.name) if "/" not in one.name.name]
        locals_ = Counter(one.name.name for one in (found, *descendants))
        classes = self.names.classes
        derived = tuple(
            (other.name.name if locals_[other.name.name] == 1 else str(other.name), classes[other.name])
            for other in descendants
        )
        return derived, tuple({self.kind(other.name): classes[other.name] for other in descendants}.items())

    def _field(self, owner: Struct, ident: Identifier, inner: Field, parameter: bool) -> PlannedField:
        annotation = self.annotations.field(inner, parameter)
        if known := self._inherited(owner, inner):
            # Type checkers reject a field with another type than in the base.
            annotation = annotation if self.annotations.fits(inner, known) else ANY
        stated = self.statements.field(inner, owner.name.namespace)
        # Resolved at run time on demand, so the classes need not be imported. Also, a field with the name of
        # its type does not hide the type from later annotations.
        doc, link = self.docstrings.field(owner, inner)
        return PlannedField(ident, in_types(annotation), stated, doc, link, inner.type)

    def _inherited(self, owner: Struct, inner: Field) -> Field | None:
        """Return the base's field that a struct restates, None for a new field."""
        if not (owner.base and (owner.restricted or inner.place is Place.ATTRIBUTE)):
            return None
        base = self.names.contract.struct(owner.base)
        fields = self.names.contract.fields(base) if base else ()
        return next((known for known in fields if known.key == inner.key), None)

    def _descendants(self, name: QName) -> Iterator[Struct]:
        pending = list(reversed(self.names.contract.derived(name)))
        while pending:
            child = pending.pop()
            yield child
            pending.extend(reversed(self.names.contract.derived(child.name)))
