"""The types of bodies that are not a single schema element: their children are the parts."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from soapwright.base.qname import QName
from soapwright.contract.model import Body, Contract, Document, Empty, Operation, Part, Parts, Rpc
from soapwright.contract.schema_model import (
    ComplexType,
    Element,
    ElementContent,
    ElementUse,
    Group,
    GroupKind,
)

REQUEST, RESPONSE = "request", "response"


def bodies(operation: Operation) -> Iterator[tuple[str, Body]]:
    """Yield the bodies of an operation's messages, each with the word for the message."""
    yield REQUEST, operation.request.body
    if operation.response:
        yield RESPONSE, operation.response.body


def parts_of(body: Body) -> tuple[Part, ...]:
    """Return the parts of a body; none for one that is an element."""
    match body:
        case Document() | Empty():
            return ()
        case Parts(parts=parts) | Rpc(parts=parts):
            return parts


def root_of(body: Body) -> QName | None:
    """Return the root element of the body, None if the parts are directly in it."""
    match body:
        case Document(element=element):
            return element
        case Rpc(wrapper=wrapper):
            return wrapper
        case Parts() | Empty():
            return None


def type_of(operation: str, word: str, body: Body) -> QName:
    """Return the type of a body's content; for parts, a name that no schema can spell."""
    if isinstance(body, Document):
        return body.type
    root = root_of(body)
    return QName(root.namespace if root else "", f"/{operation} {word}")


def is_of_parts(name: QName) -> bool:
    """Return whether a type is made from parts instead of defined by a schema."""
    return " " in name.name


def keys(contract: Contract) -> tuple[str, ...]:
    """Return a unique key for each operation of a contract.

    It is the operation's name, preceded by the port type's name if several port types have an operation of
    that name.
    """
    having = Counter(operation.name for operation in contract.operations)
    return tuple(
        operation.name if having[operation.name] == 1 else f"{port_type.name}.{operation.name}"
        for port_type in contract.port_types
        for operation in port_type.operations
    )


def types_of_bodies(contract: Contract) -> Mapping[tuple[str, str], QName]:
    """Return the type of each body, by the key of its operation and the word for its message.

    Operations of the same name share a type if their bodies are equal.
    """
    found = [
        (key, operation.name, word, body)
        for key, operation in zip(keys(contract), contract.operations, strict=True)
        for word, body in bodies(operation)
    ]
    said: defaultdict[tuple[str, str], set[Body]] = defaultdict(set)
    for _, name, word, body in found:
        said[name, word].add(body)
    return {
        (key, word): type_of(name if len(said[name, word]) == 1 else key, word, body)
        for key, name, word, body in found
    }


def parts_by_type(contract: Contract) -> Mapping[QName, tuple[Part, ...]]:
    """Return the parts of each type that `types_of_bodies` makes."""
    types = types_of_bodies(contract)
    return {
        types[key, word]: parts_of(body)
        for key, operation in zip(keys(contract), contract.operations, strict=True)
        for word, body in bodies(operation)
        if not isinstance(body, Document)
    }


def sequence_of(contract: Contract, name: QName, parts: tuple[Part, ...]) -> ComplexType:
    """Return a type of that name whose content is a sequence of parts."""
    uses = tuple(ElementUse(_element(contract, part), doc=part.doc) for part in parts)
    return ComplexType(name, ElementContent(Group(GroupKind.SEQUENCE, uses)))


def _element(contract: Contract, part: Part) -> Element:
    """Return the element for a part; one with a type has no namespace (WS-I BP 1.1, R2735)."""
    if part.element:
        return contract.elements[part.element]
    return Element(QName("", part.name), part.type, part.nillable)
