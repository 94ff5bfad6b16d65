"""Make the view of a contract: the shape of each of its types, as pure functions of the model."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from soapwright.base.qname import QName
from soapwright.contract.bodies import (
    REQUEST,
    RESPONSE,
    keys,
    parts_by_type,
    root_of,
    sequence_of,
    types_of_bodies,
)
from soapwright.contract.collapse import Collapse
from soapwright.contract.layout import Layout
from soapwright.contract.model import Contract, Message, Operation, Part
from soapwright.contract.schema_model import ComplexType
from soapwright.contract.schema_views import Struct
from soapwright.contract.schema_views import Type as Shape
from soapwright.contract.shapes import inlined, simple_shape
from soapwright.contract.substitution import Substitutions
from soapwright.contract.views import ContractView
from soapwright.contract.views import Message as MessageView
from soapwright.contract.views import Operation as OperationView
from soapwright.contract.views import PortType as PortTypeView


def view_of(contract: Contract) -> ContractView:
    """Return the view of a contract."""
    port_types = tuple(_port_types(contract))
    operations = [operation for port_type in port_types for operation in port_type.operations]
    messages = [m.type for o in operations for m in (o.request, o.response) if m is not None]
    return ContractView(
        contract.name,
        contract.namespace,
        port_types,
        _shapes(contract, messages),
        contract.doc,
        contract.elements,
        contract,
    )


def _port_types(contract: Contract) -> Iterator[PortTypeView]:
    types = types_of_bodies(contract)
    keyed = iter(keys(contract))
    for found in contract.port_types:
        operations = tuple(_operation(one, next(keyed), types) for one in found.operations)
        yield PortTypeView(found.name, found.endpoints, operations, found.doc, found.left_out)


def _shapes(contract: Contract, messages: Collection[QName]) -> dict[QName, Shape]:
    """Return the shapes of all types; those of turns follow their struct."""
    parts = parts_by_type(contract)
    types = {**contract.types, **{name: sequence_of(contract, name, parts[name]) for name in parts}}
    substitutions = Substitutions(types, contract.elements)
    collapsed = Collapse(types, substitutions, messages).found
    layout = Layout(types, substitutions, frozenset(collapsed))
    layout.lay_out()
    hidden = set(inlined(types))
    shapes: dict[QName, Shape] = {}
    for name, found in types.items():
        if name in collapsed:
            shapes[name] = collapsed[name]
        elif isinstance(found, ComplexType):
            shapes[name] = _called_like(layout.structs[name], parts.get(name, ()))
            shapes.update((turn.name, turn) for turn in layout.turns(name))
        elif name not in hidden:
            shapes[name] = simple_shape(types, found)
    return shapes


def _called_like(struct: Struct, parts: tuple[Part, ...]) -> Struct:
    """Return a struct whose fields are named after the message parts they represent, if any."""
    if not parts:
        return struct
    fields = tuple(
        replace(inner, word="" if part.name == inner.name else part.name)
        for inner, part in zip(struct.fields, parts, strict=True)
    )
    return replace(struct, fields=fields)


def _operation(operation: Operation, key: str, types: Mapping[tuple[str, str], QName]) -> OperationView:
    def message(word: str, found: Message) -> MessageView:
        root = root_of(found.body)
        return MessageView(root, types[key, word], found.headers, found.encoding, found.attached)

    return OperationView(
        operation.name,
        operation.soap_action,
        message(REQUEST, operation.request),
        message(RESPONSE, operation.response) if operation.response else None,
        operation.faults,
        operation.doc,
        operation.style,
        operation.header_faults,
        key,
        operation.addressing,
    )
