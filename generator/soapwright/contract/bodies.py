"""The type of a body that is not one element of a schema: its parts are its children."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import assert_never

from soapwright.base.qname import QName
from soapwright.contract.model import (
    Body,
    ComplexType,
    Contract,
    Document,
    Element,
    ElementContent,
    ElementUse,
    Empty,
    Group,
    GroupKind,
    Operation,
    Part,
    Parts,
    Rpc,
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
    """Return the element that stands in the body, None where the parts stand there by themselves."""
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
    """Return the type of what stands in a body: of parts, one with a name that no schema can spell."""
    if isinstance(body, Document):
        return body.type
    root = root_of(body)
    return QName(root.namespace if root else "", f"/{operation} {word}")


def is_of_parts(name: QName) -> bool:
    """Whether a type is that of parts, which no schema defines."""
    return " " in name.name


def parts_by_type(contract: Contract) -> Mapping[QName, tuple[Part, ...]]:
    """Return the parts of each type that `type_of` names beside those of the schemas."""
    return {
        type_of(operation.name, word, body): parts_of(body)
        for operation in contract.operations
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
