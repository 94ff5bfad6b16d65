"""Make the view of a contract: the shape of each of its types, as pure functions of the model."""

from __future__ import annotations

from collections.abc import Collection

from soapwright.base.qname import QName
from soapwright.contract.collapse import Collapse
from soapwright.contract.layout import Layout
from soapwright.contract.model import ComplexType, Contract, Document, Message, Operation
from soapwright.contract.shapes import inlined, simple_shape
from soapwright.contract.substitution import Substitutions
from soapwright.contract.views import ContractView
from soapwright.contract.views import Message as MessageView
from soapwright.contract.views import Operation as OperationView
from soapwright.contract.views import Type as Shape


def view_of(contract: Contract) -> ContractView:
    """Return a contract as its consumers see it."""
    operations = tuple(_operation(operation) for operation in contract.operations)
    messages = [m.type for o in operations for m in (o.request, o.response) if m is not None]
    return ContractView(
        contract.name,
        contract.namespace,
        contract.endpoints[0],
        operations,
        _shapes(contract, messages),
        contract.doc,
        contract.endpoints,
        contract.elements,
        contract,
    )


def _shapes(contract: Contract, messages: Collection[QName]) -> dict[QName, Shape]:
    """Return the shapes of all types, those of turns behind the struct that holds them."""
    types = contract.types
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
            shapes[name] = layout.structs[name]
            shapes.update((turn.name, turn) for turn in layout.turns(name))
        elif name not in hidden:
            shapes[name] = simple_shape(types, found)
    return shapes


def _operation(operation: Operation) -> OperationView:
    response = _message(operation.response) if operation.response else None
    return OperationView(
        operation.name,
        operation.soap_action,
        _message(operation.request),
        response,
        operation.faults,
        operation.doc,
        operation.addressing,
    )


def _message(message: Message) -> MessageView:
    # Other bodies than documents are left out where operations are resolved.
    assert isinstance(message.body, Document)
    return MessageView(message.body.element, message.body.type, message.headers)
