"""The classes of messages: one for each element that stands in a SOAP body."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from soapwright.base.naming import ClassName, Identifier, class_name, settle
from soapwright.base.qname import QName
from soapwright.contract.views import Field, Message, Place, Struct
from soapwright.python.code import NONE, either, in_types
from soapwright.python.model import PlannedField, PlannedStruct
from soapwright.python.names import anonymous
from soapwright.python.types import STRUCT, TypePlanner


@dataclass(slots=True)
class Messages:
    """Plans the messages of one contract; `planned` has them by element."""

    types: TypePlanner
    planned: dict[QName, PlannedStruct] = field(default_factory=dict)

    def plan(self, message: Message, doc: str, parameter: bool = False) -> PlannedStruct:
        """Return the class of a message: the anonymous type of its element, or one that wraps a named type."""
        planned = self.planned.get(message.element)
        if planned is None:
            struct = self.types.names.contract.struct(message.type)
            if struct and anonymous(struct.name):
                planned = self.types.struct(struct, STRUCT, message.element.name, parameter)
                planned = replace(planned, doc=struct.doc or doc)
            else:
                planned = self._wrapper(message, struct, doc)
        if not parameter:
            planned = self._with_headers(message, planned)
        self.planned[message.element] = planned
        return planned

    def _wrapper(self, message: Message, struct: Struct | None, doc: str) -> PlannedStruct:
        names, annotations = self.types.names, self.types.annotations
        taken = [*names.classes.values(), *(other.ident for other in self.planned.values())]
        wanted = class_name(message.element.name)
        ident = ClassName(settle([f"{wanted}Message" if wanted in taken else wanted], taken)[0])
        namespace = names.namespace(message.element.namespace)
        if struct:
            base = annotations.ref(struct.name)
            return PlannedStruct(ident, base, message.element.name, namespace, (), doc)
        value = Field("value", "", message.type, 0, place=Place.TEXT)
        stated = self.types.statements.field(value, message.element.namespace)
        only = PlannedField(Identifier("value"), in_types(annotations.field(value)), stated)
        return PlannedStruct(ident, STRUCT, message.element.name, namespace, (only,), doc)

    def _with_headers(self, message: Message, planned: PlannedStruct) -> PlannedStruct:
        """Return a response with the header parts that come with it as further fields."""
        names, annotations = self.types.names, self.types.annotations
        known = {inner.stated for inner in planned.fields}
        struct = names.contract.struct(message.type)
        levels = names.contract.lineage(struct) if struct else ()
        taken = [ident for level in levels for ident in names.fields[level.name]]
        taken.extend(inner.ident for inner in planned.fields)
        fields = list(planned.fields)
        for header in message.headers:
            stated = self.types.statements.header(header, message.element.namespace)
            if stated not in known:
                ident = Identifier(settle([names.naming.member(header.name)], taken)[0])
                annotation = either(annotations.value(header.type), NONE)
                fields.append(PlannedField(ident, in_types(annotation), stated))
                taken.append(ident)
        return replace(planned, fields=tuple(fields))
