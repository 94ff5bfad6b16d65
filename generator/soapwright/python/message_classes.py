"""The classes of messages: one for each element in a SOAP body, or for the parts in it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from soapwright.base.naming import ClassName, Identifier, Taken, class_name, settle
from soapwright.contract.schema_views import Struct
from soapwright.contract.views import Message, MessageKey
from soapwright.python.classes import STRUCT, TypePlanner
from soapwright.python.code import NONE, either
from soapwright.python.module_refs import in_types
from soapwright.python.planned import PlannedField, PlannedStruct
from soapwright.python.python_names import anonymous


@dataclass(slots=True)
class MessageClasses:
    """Plans the messages of one contract; `planned` holds the results by the key of the message."""

    types: TypePlanner
    planned: dict[MessageKey, PlannedStruct] = field(default_factory=dict)
    _taken: Taken = field(init=False)

    def __post_init__(self) -> None:
        names = self.types.names
        constants = (namespace.constant for namespace in names.namespaces.values())
        self._taken = Taken((*names.classes.values(), *names.choices.idents(), *constants))

    def plan(self, message: Message, parameter: bool = False) -> PlannedStruct:
        """Return the class of a message: that of its anonymous type, or a wrapper for a named type."""
        planned = self.planned.get(message.key)
        if planned is None:
            struct = self.types.names.of_message(message)
            nillable = self._may_be_nil(message)
            if struct and anonymous(struct.name):
                planned = self.types.struct(struct, STRUCT, _root(message), parameter)
            else:
                planned = self._wrapper(message, struct, nillable)
            # For a single value, nillability is stated on its field.
            planned = replace(planned, nillable=nillable and not _is_whole(planned))
        if not parameter:
            planned = self._with_headers(message, planned)
        self.planned[message.key] = planned
        return planned

    def _may_be_nil(self, message: Message) -> bool:
        """Return whether the element of a message may be nil, if that differs from being empty."""
        element = self.types.names.contract.elements.get(message.element) if message.element else None
        return element is not None and self.types.remembers.element(element)

    def _wrapper(self, message: Message, struct: Struct | None, nillable: bool) -> PlannedStruct:
        names = self.types.names
        wanted = class_name(message.name)
        ident = ClassName(self._taken.add(f"{wanted}Message" if wanted in self._taken else wanted))
        namespace, wire_name = names.namespace(message.namespace), _root(message)
        if struct:
            base, derived = self.types.annotations.ref(struct.name), self.types.derived(struct)
            return PlannedStruct(ident, base, wire_name, namespace, (), "", derived)
        fields = (self.types.whole(message.type, nillable),)
        return PlannedStruct(ident, STRUCT, wire_name, namespace, fields, "")

    def _with_headers(self, message: Message, planned: PlannedStruct) -> PlannedStruct:
        """Return a response with its header parts as additional fields."""
        names, annotations = self.types.names, self.types.annotations
        known = {inner.stated for inner in planned.fields}
        struct = names.of_message(message)
        levels = names.contract.lineage(struct) if struct else ()
        taken = [ident for level in levels for ident in names.fields[level.name]]
        taken.extend(inner.ident for inner in planned.fields)
        fields = list(planned.fields)
        for header in message.headers:
            stated = self.types.statements.header(header, message.namespace)
            if stated not in known:
                ident = Identifier(settle([names.naming.member(header.name)], taken)[0])
                annotation = either(annotations.value(header.type), NONE)
                fields.append(PlannedField(ident, in_types(annotation), stated))
                taken.append(ident)
        return replace(planned, fields=tuple(fields))


def _is_whole(planned: PlannedStruct) -> bool:
    return any(inner.stated.function.name == "whole" for inner in planned.fields)


def _root(message: Message) -> str:
    """Return the name of a message's element, "" if its fields are directly in the body."""
    return message.element.name if message.element else ""
