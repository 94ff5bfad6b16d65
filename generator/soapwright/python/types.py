"""Plan the classes of a contract's types: structs, enums and flags, and what is stated of the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from soapwright.base.naming import ConstantName, Identifier, Name, settle
from soapwright.base.qname import QName
from soapwright.contract.views import Array, Enum, Field, Flags, Map, Struct, Tokens
from soapwright.python.annotations import Annotations
from soapwright.python.code import RUNTIME, Ref, in_types
from soapwright.python.model import PlannedEnum, PlannedField, PlannedStruct, PlannedWireType
from soapwright.python.names import Names, local_name
from soapwright.python.statements import Statements
from soapwright.rest.resolve import Rest

STRUCT = Ref(Name("Struct"), f"{RUNTIME}.struct")
FAULT = Ref(Name("Fault"), f"{RUNTIME}.errors")


@dataclass(frozen=True, slots=True)
class TypePlanner:
    """Plans the types of one contract one by one."""

    names: Names
    annotations: Annotations
    statements: Statements
    rest: Rest | None = None

    @classmethod
    def of(cls, names: Names, rest: Rest | None) -> TypePlanner:
        """Return a planner for the types that have these names."""
        annotations = Annotations(names)
        return cls(names, annotations, Statements(annotations), rest)

    def enum(self, found: Enum | Flags) -> PlannedEnum:
        """Plan an enum or flags class."""
        idents = settle(self.names.naming.enum_member(text) for text in found.texts)
        members = tuple((ConstantName(ident), text) for ident, text in zip(idents, found.texts, strict=True))
        base = Ref(Name("WireFlags" if isinstance(found, Flags) else "WireEnum"), f"{RUNTIME}.enums")
        return PlannedEnum(self.names.classes[found.name], base, members, found.doc or _described(found.name))

    def wire_type(self, found: Array | Map | Tokens) -> PlannedWireType:
        """Plan an array, a map or a list of tokens."""
        return PlannedWireType(self.names.classes[found.name], self.statements.wire_type(found))

    def struct(
        self, found: Struct, root: Ref, wire_name: str | None = None, parameter: bool = False
    ) -> PlannedStruct:
        """Plan a struct; `root` is the runtime class that it extends when the contract gives it no base."""
        base = found.base and self.names.contract.struct(found.base)
        # What has no name cannot be the xsi:type of anything.
        descendants = [one for one in self._descendants(found.name) if "/" not in one.name.name]
        locals_ = Counter(one.name.name for one in (found, *descendants))
        classes = self.names.classes
        derived = tuple(
            (other.name.name if locals_[other.name.name] == 1 else str(other.name), classes[other.name])
            for other in descendants
        )
        kinds = tuple({self.kind(other.name): classes[other.name] for other in descendants}.items())
        kind = self.kind(found.name)
        return PlannedStruct(
            classes[found.name],
            self.annotations.ref(base.name) if base else root,
            wire_name or found.name.name.strip("/"),
            self.names.namespace(found.name.namespace),
            tuple(self._field(found, ident, inner, parameter) for ident, inner in self.names.own(found)),
            found.doc or _described(found.name),
            derived,
            "" if kind == found.name.name else kind,
            () if self.rest is None or kinds == derived else kinds,
        )

    def kind(self, name: QName) -> str:
        """Return the discriminator's value for a type: its own name, unless the REST facts say otherwise."""
        return self.rest.discriminators.get(name, name.name) if self.rest else name.name

    def _field(self, owner: Struct, ident: Identifier, inner: Field, parameter: bool) -> PlannedField:
        annotation = self.annotations.field(inner, parameter)
        # The classes are found at run time so, when somebody looks, and need not be imported before; nor does a
        # field that is called like its type hide the type from the annotations after it.
        return PlannedField(
            ident, in_types(annotation), self.statements.field(inner, owner.name.namespace), inner.doc
        )

    def _descendants(self, name: QName) -> Iterator[Struct]:
        pending = list(reversed(self.names.children.get(name, ())))
        while pending:
            child = pending.pop()
            yield child
            pending.extend(reversed(self.names.children.get(child.name, ())))


def _described(name: QName) -> str:
    return f"{local_name(name)}, of {name.namespace}." if name.namespace else f"{local_name(name)}."
