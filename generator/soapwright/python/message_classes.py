"""The classes of messages: one for each element in a SOAP body, or for the parts in it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from soapwright.base.naming import ClassName, Identifier, Taken, class_name, settle
from soapwright.contract.builtins import STRING
from soapwright.contract.model import Attached, Header
from soapwright.contract.schema_views import Struct
from soapwright.contract.views import Message, MessageKey
from soapwright.python.classes import STRUCT, TypePlanner
from soapwright.python.code import NONE, Call, Code, either
from soapwright.python.module_refs import in_types
from soapwright.python.planned import PlannedField, PlannedStruct
from soapwright.python.python_names import anonymous
from soapwright.python.python_types import ATTACHMENT, BYTES, STR


@dataclass(slots=True)
class MessageClasses:
    """Plans the messages of one contract; `planned` holds the results by the key of the message.

    `derived` holds classes for messages of types derived from that of the message's element, if they have
    fields for header parts or attachments.
    """

    types: TypePlanner
    planned: dict[MessageKey, PlannedStruct] = field(default_factory=dict)
    derived: dict[MessageKey, tuple[PlannedStruct, ...]] = field(default_factory=dict)
    _taken: Taken = field(init=False)

    def __post_init__(self) -> None:
        names = self.types.names
        constants = (namespace.constant for namespace in names.namespaces.values())
        self._taken = Taken((*names.classes.values(), *names.choices.idents(), *constants))

    def plan(self, message: Message, parameter: bool = False) -> PlannedStruct:
        """Return the class of a message: that of its anonymous type, or a wrapper for a named type."""
        names, planned = self.types.names, self.planned.get(message.key)
        if planned is None:
            struct = names.of_message(message)
            nillable = self._may_be_nil(message)
            if struct and anonymous(struct.name):
                planned = self.types.struct(struct, STRUCT, _root(message), parameter)
            else:
                planned = self._wrapper(message, struct, nillable)
            # For a single value, nillability is stated on its field.
            planned = replace(planned, nillable=nillable and not _is_whole(planned))
        elif parameter and (struct := names.of_message(message)) and anonymous(struct.name):
            # Planned as a response before: the fields now take what parameters take.
            taken = {one.ident: one for one in self.types.struct(struct, STRUCT, _root(message), True).fields}
            planned = replace(planned, fields=tuple(taken.get(one.ident, one) for one in planned.fields))
        planned = self._with_others(message, planned, names.of_message(message), parameter)
        if planned.fields and planned.derived and message.key not in self.derived:
            planned = self._with_derived(message, planned, parameter)
        self.planned[message.key] = planned
        return planned

    def _with_others(
        self, message: Message, planned: PlannedStruct, struct: Struct | None, parameter: bool
    ) -> PlannedStruct:
        """Return a message with fields for what is not in its body; `struct` has the fields for what is."""
        if message.attached:
            planned = self._with_attachments(message, planned, struct, parameter)
        return planned if parameter or not message.headers else self._with_headers(message, planned, struct)

    def all(self, key: MessageKey) -> tuple[PlannedStruct, ...]:
        """Return the classes of a message."""
        return (self.planned[key], *self.derived.get(key, ()))

    def classes(self, message: Message) -> tuple[ClassName, ...]:
        """Return the classes that annotate a message: the base of all that it may be."""
        planned = self.planned[message.key]
        if planned.derived and planned.extends and message.key not in self.derived:
            return (planned.extends,)
        return tuple(one.ident for one in self.all(message.key))

    def _may_be_nil(self, message: Message) -> bool:
        """Return whether the element of a message may be nil, if that differs from being empty."""
        element = self.types.names.contract.elements.get(message.element) if message.element else None
        return element is not None and self.types.remembers.element(element)

    def _wrapper(self, message: Message, struct: Struct | None, nillable: bool) -> PlannedStruct:
        ident = self._ident(class_name(message.name))
        namespace = self.types.names.namespace(message.namespace)
        if struct:
            return self.types.of_element(ident, struct, (_root(message), namespace))
        fields = (self.types.whole(message.type, nillable),)
        return PlannedStruct(ident, STRUCT, _root(message), namespace, fields, "")

    def _ident(self, wanted: str) -> ClassName:
        return ClassName(self._taken.add(f"{wanted}Message" if wanted in self._taken else wanted))

    def _with_derived(self, message: Message, planned: PlannedStruct, parameter: bool) -> PlannedStruct:
        """Return a message whose derived types have classes with the same header parts and attachments."""
        names, found = self.types.names, []
        of_class = {names.classes[struct.name]: struct for struct in names.structs()}
        for _, ident in planned.derived:
            struct, element = of_class[ident], (_root(message), names.namespace(message.namespace))
            made = self.types.of_element(self._ident(f"{ident}{planned.ident}"), struct, element)
            made = replace(made, derived=(), kinds=())
            found.append(self._with_others(message, made, struct, parameter))
        self.derived[message.key] = tuple(found)
        instead = {ident: one.ident for (_, ident), one in zip(planned.derived, found, strict=True)}
        derived, kinds = (
            tuple((name, instead[ident]) for name, ident in pairs)
            for pairs in (planned.derived, planned.kinds)
        )
        return replace(planned, derived=derived, kinds=kinds)

    def _with_attachments(
        self, message: Message, planned: PlannedStruct, struct: Struct | None, parameter: bool
    ) -> PlannedStruct:
        """Return a message with the parts that are attached to it as additional fields.

        If it is both, a response and a request, its fields take all that parameters take.
        """
        taken = self._idents(planned, struct)
        fields = list(planned.fields)
        known = {inner.stated: number for number, inner in enumerate(fields)}
        for one in message.attached:
            stated = self.types.statements.attachment(one)
            annotation = either(attached_annotation(one) if parameter else ATTACHMENT, NONE)
            if stated not in known:
                ident = Identifier(settle([self.types.names.naming.member(one.name)], taken)[0])
                fields.append(PlannedField(ident, annotation, stated, one.doc))
                taken.append(ident)
            elif parameter:
                number = known[stated]
                fields[number] = replace(fields[number], annotation=annotation)
        return replace(planned, fields=tuple(fields))

    def _idents(self, planned: PlannedStruct, struct: Struct | None) -> list[str]:
        """Return the names of the fields of a message; `struct` has those of its type."""
        names = self.types.names
        levels = names.contract.lineage(struct) if struct else ()
        own = [inner.ident for inner in planned.fields]
        return [*(ident for level in levels for ident in names.fields[level.name]), *own]

    def _with_headers(self, message: Message, planned: PlannedStruct, struct: Struct | None) -> PlannedStruct:
        """Return a response with its header parts as additional fields; `struct` has its other ones."""
        names, annotations = self.types.names, self.types.annotations
        known = {inner.stated for inner in planned.fields}
        taken = self._idents(planned, struct)
        fields = list(planned.fields)
        for header in message.headers:
            stated = self._stated(message, header, struct)
            if stated not in known:
                ident = Identifier(settle([names.naming.member(header.name)], taken)[0])
                annotation = either(annotations.value(header.type), NONE)
                fields.append(PlannedField(ident, in_types(annotation), stated))
                taken.append(ident)
        return replace(planned, fields=tuple(fields))

    def of_header(self, message: Message, header: Header) -> Identifier:
        """Return the field of a response for one of its header parts."""
        stated = self._stated(message, header, self.types.names.of_message(message))
        return next(inner.ident for inner in self.planned[message.key].fields if inner.stated == stated)

    def _stated(self, message: Message, header: Header, struct: Struct | None) -> Call:
        namespace = struct.name.namespace if struct else message.namespace
        return self.types.statements.header(header, namespace)


def is_attachment(inner: PlannedField) -> bool:
    """Return whether a field is for an attachment."""
    return inner.stated.function.name == "attachment"


def attached_annotation(part: Attached) -> Code:
    """Return the annotation of what is sent as an attachment."""
    text = (STR,) if part.type == STRING else ()
    return either(BYTES, *text, ATTACHMENT)


def _is_whole(planned: PlannedStruct) -> bool:
    return any(inner.stated.function.name == "whole" for inner in planned.fields)


def _root(message: Message) -> str:
    """Return the name of a message's element, "" if its fields are directly in the body."""
    return message.element.name if message.element else ""
