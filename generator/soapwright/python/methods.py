"""Plan the methods of a client: one for each operation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from soapwright.base.naming import (
    CLIENT_MEMBERS,
    PARAMETER_NAMES,
    ConstantName,
    Identifier,
    Name,
    constant_name,
    settle,
)
from soapwright.calls.apply_calls import Calls
from soapwright.contract.encoding import VERSIONS
from soapwright.contract.model import SoapStyle
from soapwright.contract.schema_views import Field, Struct
from soapwright.contract.views import Message, Operation
from soapwright.python.annotations import is_supplied
from soapwright.python.code import NONE, Code, Ref, without_none
from soapwright.python.docstring_words import exclusive_words, joined
from soapwright.python.further_methods import Access
from soapwright.python.header_parts import HeaderParts
from soapwright.python.message_classes import MessageClasses, attached_annotation, is_attachment
from soapwright.python.module_refs import RUNTIME, in_types
from soapwright.python.planned import PlannedStruct
from soapwright.python.planned_methods import Parameter, PlannedMethod
from soapwright.python.python_names import anonymous
from soapwright.rest.apply_rest import Rest

GIVEN = Ref(Name("GIVEN"), f"{RUNTIME}.nil")
"""The default for a parameter whose value the contract provides."""


@dataclass(frozen=True, slots=True)
class Methods:
    """Plans methods from the messages of operations."""

    messages: MessageClasses
    headers: HeaderParts
    rest: Rest | None
    calls: Calls

    def all(self, operations: Sequence[Operation]) -> Iterator[PlannedMethod]:
        """Yield the method of each operation."""
        names, access = self.messages.types.names, Access(self.messages, self.calls)
        idents = settle(names.naming.member(operation.name, CLIENT_MEMBERS) for operation in operations)
        taken = [namespace.constant for namespace in names.namespaces.values()]
        constants = settle((constant_name(operation.name) for operation in operations), taken)
        known = {one.key: ConstantName(name) for one, name in zip(operations, constants, strict=True)}
        for operation, ident, constant in zip(operations, idents, constants, strict=True):
            method = self._method(operation, Identifier(ident), ConstantName(constant), constants)
            yield access.method(method, operation, known)

    def _method(
        self, operation: Operation, ident: Identifier, constant: ConstantName, constants: list[str]
    ) -> PlannedMethod:
        names = self.messages.types.names
        request = self.messages.plan(operation.request, parameter=True)
        response = operation.response and self.messages.plan(operation.response)
        faults = [fault.type for fault in operation.faults if fault.type in names.faults]
        route = self.rest.routes.get(operation.key) if self.rest else None
        return PlannedMethod(
            ident,
            constant,
            operation.key,
            operation.name,
            operation.soap_action,
            request.ident,
            response.ident if response else None,
            self.messages.classes(operation.request),
            self.messages.classes(operation.response) if operation.response else (),
            tuple(self._parameters(operation, request)),
            self.headers.constant(operation.request.headers, constants),
            tuple(dict.fromkeys(names.classes[name] for name in faults)),
            (route.verb, route.path) if route else None,
            self.messages.types.docstrings.operation(operation),
            self._exclusive(operation.request),
            operation.style is SoapStyle.RPC,
            VERSIONS.get(operation.request.encoding, ""),
            VERSIONS.get(operation.response.encoding, "") if operation.response else "",
            operation.addressing,
            operation.key in self.calls.read_only,
            self.messages.types.docstrings.page(operation),
        )

    def _parameters(self, operation: Operation, planned: PlannedStruct) -> Iterable[Parameter]:
        struct = self.messages.types.names.of_message(operation.request)
        attached = [
            (one, self.messages.types.statements.attachment(one)) for one in operation.request.attached
        ]
        beside = [
            (one, inner) for one, stated in attached for inner in planned.fields if inner.stated == stated
        ]
        of_body = [] if struct is None else list(self.messages.types.names.all(struct))
        only = [inner for inner in planned.fields if struct is None and not is_attachment(inner)]
        idents = [ident for ident, _, _ in of_body] or [inner.ident for inner in only]
        names = _settled([*idents, *(inner.ident for _, inner in beside)])
        for name, inner in zip(names, only, strict=False):
            yield Parameter(name, inner.annotation, NONE, inner.ident, inner.doc)
        if struct is not None:
            yield from self._of_body(operation, struct, names)
        for name, (one, inner) in zip(names[len(idents) :], beside, strict=True):
            yield Parameter(name, attached_annotation(one), None, inner.ident, inner.doc)

    def _of_body(
        self, operation: Operation, struct: Struct, idents: Sequence[Identifier]
    ) -> Iterator[Parameter]:
        """Yield the parameters for the fields in a request's body, with these names."""
        types, own = self.messages.types, anonymous(struct.name)
        for name, (ident, inner, level) in zip(idents, types.names.all(struct), strict=False):
            annotation = types.annotations.field(inner, parameter=own and level is struct)
            default = _default(inner)
            if default == NONE and types.docstrings.asked(operation, inner):
                annotation, default = without_none(annotation), None
            words = types.docstrings.element(operation, inner)
            yield Parameter(name, in_types(annotation), default, ident, words)

    def _exclusive(self, message: Message) -> str:
        names = self.messages.types.names
        struct = names.of_message(message)
        levels = names.contract.lineage(struct) if struct else ()
        return joined(*(exclusive_words(level, _settled(names.fields[level.name])) for level in levels))


def _default(inner: Field) -> Code | None:
    """Return the default of a parameter, None if it is required."""
    if is_supplied(inner):
        return GIVEN
    return None if inner.min_occurs > 0 else NONE


def _settled(idents: Iterable[Identifier]) -> tuple[Identifier, ...]:
    """Return the names of parameters for fields."""
    settled = settle(f"{ident}_" if ident in PARAMETER_NAMES else ident for ident in idents)
    return tuple(map(Identifier, settled))
