"""A contract as its consumers see it: operations, messages, and the types of `schema_views`.

All classes are frozen, and made from the model by pure functions (`view`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from soapwright.base.qname import QName
from soapwright.contract.model import (
    Addressing,
    Attached,
    Contract,
    Endpoint,
    Fault,
    Header,
    LeftOut,
    SoapStyle,
)
from soapwright.contract.schema_model import Element
from soapwright.contract.schema_views import Field, Struct, Type, merged

MessageKey: TypeAlias = tuple[QName | None, QName]
"""The element of a message, if it has one, and its type."""


@dataclass(frozen=True, slots=True)
class Message:
    """The SOAP body of a message, its header parts, and the parts that are attached to it.

    The body is the element or, without one, the fields of the type directly. `encoding` is the namespace of
    the body's SOAP encoding, empty for literal use.
    """

    element: QName | None
    type: QName
    headers: tuple[Header, ...] = ()
    encoding: str = ""
    attached: tuple[Attached, ...] = ()

    @property
    def key(self) -> MessageKey:
        """A key that distinguishes messages, apart from their header parts and attachments."""
        return self.element, self.type

    @property
    def name(self) -> str:
        """A name for it."""
        return self.type.name.strip("/") if self.element is None else self.element.name

    @property
    def namespace(self) -> str:
        """The namespace of its element; "" without one."""
        return self.element.namespace if self.element else ""


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of a port type; `response` is None if it is one-way.

    `key` is unique in the contract: the name, preceded by that of the port type if several have an operation
    of that name.
    """

    name: str
    soap_action: str
    request: Message
    response: Message | None
    faults: tuple[Fault, ...] = ()
    doc: str = ""
    style: SoapStyle = SoapStyle.DOCUMENT
    header_faults: tuple[Header, ...] = ()
    key: str = ""
    addressing: Addressing | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "key", self.key or self.name)

    @property
    def encoding(self) -> str:
        """The namespace of its messages' SOAP encoding, the request's first; "" for none."""
        return self.request.encoding or (self.response.encoding if self.response else "")


@dataclass(frozen=True, slots=True)
class PortType:
    """The operations of one client and their endpoints; see the model."""

    name: str
    endpoints: tuple[Endpoint, ...]
    operations: tuple[Operation, ...]
    doc: str = ""
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class ContractView:
    """The services of a WSDL at one version: everything that clients, templates or comparisons need.

    `types` holds every type that the messages reach and every type derived from one of those, in the order of
    the schema files.
    """

    name: str
    namespace: str
    port_types: tuple[PortType, ...]
    types: Mapping[QName, Type] = field(default_factory=dict)
    doc: str = ""
    elements: Mapping[QName, Element] = field(default_factory=dict)
    model: Contract | None = None
    operations: tuple[Operation, ...] = field(init=False, repr=False, compare=False)
    """The operations of all port types."""
    encoded: bool = field(init=False, repr=False, compare=False)
    """Whether messages are in SOAP encoding."""
    _derived: dict[QName, list[Struct]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Cached, because a walk over the types needs them for every type.
        operations = tuple(one for port_type in self.port_types for one in port_type.operations)
        object.__setattr__(self, "operations", operations)
        object.__setattr__(self, "encoded", any(one.encoding for one in operations))
        for other in self.types.values():
            match other:
                case Struct(base=QName() as base):
                    self._derived.setdefault(base, []).append(other)

    def port_type(self, operation: Operation) -> PortType:
        """Return the port type of an operation."""
        return next(one for one in self.port_types if operation in one.operations)

    def operation(self, key: str) -> Operation | None:
        """Return the operation with that key, or None."""
        return next((found for found in self.operations if found.key == key), None)

    @property
    def operation_names(self) -> tuple[str, ...]:
        """The names of all operations, chosen or not."""
        return (*(one.name for one in self.operations), *self.not_chosen)

    @property
    def not_chosen(self) -> tuple[str, ...]:
        """The names of the operations that were not chosen."""
        return self.model.not_chosen if self.model else ()

    def struct(self, name: QName) -> Struct | None:
        """Return the struct of that name, None if the name is that of another kind of type."""
        found = self.types.get(name)
        return found if isinstance(found, Struct) else None

    def lineage(self, struct: Struct) -> Iterator[Struct]:
        """Yield the struct's ancestors from the most distant one down to the struct itself."""
        found = [struct]
        while (base := found[-1].base) and (ancestor := self.struct(base)):
            found.append(ancestor)
        yield from reversed(found)

    def fields(self, struct: Struct) -> tuple[Field, ...]:
        """Return the struct's fields in wire order, inherited ones first."""
        return merged(self.lineage(struct))

    def derived(self, name: QName) -> tuple[Struct, ...]:
        """Return the structs that extend the named one directly, in schema order."""
        return tuple(self._derived.get(name, ()))
