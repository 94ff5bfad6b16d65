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
    """Whether a type is one that `types_of_parts` makes."""
    return " " in name.name


def types_of_parts(contract: Contract) -> Mapping[QName, ComplexType]:
    """Return the types that `type_of` names beside those of the schemas: a sequence of the parts."""
    return {
        found.name: found
        for operation in contract.operations
        for word, body in bodies(operation)
        if not isinstance(body, Document)
        for found in (_sequence(contract, type_of(operation.name, word, body), parts_of(body)),)
    }


def _sequence(contract: Contract, name: QName, parts: tuple[Part, ...]) -> ComplexType:
    uses = tuple(ElementUse(_element(contract, part), doc=part.doc) for part in parts)
    return ComplexType(name, ElementContent(Group(GroupKind.SEQUENCE, uses)))


def _element(contract: Contract, part: Part) -> Element:
    """Return the element that a part stands as; WSDL gives the accessor of a type no namespace (WS-I BP 1.1, R2735)."""
    if part.element:
        return contract.elements[part.element]
    return Element(QName("", part.name), part.type, part.nillable)
