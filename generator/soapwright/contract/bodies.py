"""The type of a body that is not one element of a schema: its parts are its children."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import assert_never

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
    """Return the parts that a body is made of; none for one that is an element."""
    match body:
        case Document() | Empty():
            return ()
        case Parts(parts=parts) | Rpc(parts=parts):
            return parts
        case other:
            assert_never(other)


def root_of(body: Body) -> QName | None:
    """Return the element that is in the body, None where the parts are there by themselves."""
    match body:
        case Document(element=element):
            return element
        case Rpc(wrapper=wrapper):
            return wrapper
        case Parts() | Empty():
            return None
        case other:
            assert_never(other)


def type_of(operation: str, word: str, body: Body) -> QName:
    """Return the type of what is in a body: of parts, one with a name that no schema can spell."""
    if isinstance(body, Document):
        return body.type
    root = root_of(body)
    return QName(root.namespace if root else "", f"/{operation} {word}")


def is_of_parts(name: QName) -> bool:
    """Whether a type is that of parts, which no schema defines."""
    return " " in name.name


def keys(contract: Contract) -> tuple[str, ...]:
    """Return what distinguishes each operation from all others of a contract.

    That is its name, after that of its port type where several port types have an operation of that name.
    """
    having = Counter(operation.name for operation in contract.operations)
    return tuple(
        operation.name if having[operation.name] == 1 else f"{port_type.name}.{operation.name}"
        for port_type in contract.port_types
        for operation in port_type.operations
    )


def types_of_bodies(contract: Contract) -> Mapping[tuple[str, str], QName]:
    """Return the type of each body, by the key of its operation and the word for its message.

    Operations of one name whose bodies say the same share a type.
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
    """Return the parts of each type that `types_of_bodies` names beside those of the schemas."""
    types = types_of_bodies(contract)
    return {
        types[key, word]: parts_of(body)
        for key, operation in zip(keys(contract), contract.operations, strict=True)
        for word, body in bodies(operation)
        if not isinstance(body, Document)
    }


def sequence_of(contract: Contract, name: QName, parts: tuple[Part, ...]) -> ComplexType:
    """Return the type of that name whose content is a sequence of parts."""
    uses = tuple(ElementUse(_element(contract, part), doc=part.doc) for part in parts)
    return ComplexType(name, ElementContent(Group(GroupKind.SEQUENCE, uses)))


def _element(contract: Contract, part: Part) -> Element:
    """Return the element that a part stands as; WSDL gives the accessor of a type no namespace (WS-I BP 1.1, R2735)."""
    if part.element:
        return contract.elements[part.element]
    return Element(QName("", part.name), part.type, part.nillable)
