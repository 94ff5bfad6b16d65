"""A contract as its consumers see it: what is called, with which messages, and the types of `schema_views`.

Small, closed, frozen, and made from the model by pure functions (`view`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from soapwright.base.qname import QName
from soapwright.contract.model import Addressing, Contract, Endpoint, Fault, Header, LeftOut, SoapStyle
from soapwright.contract.schema_model import Element
from soapwright.contract.schema_views import Field, Struct, Type, merged

MessageKey: TypeAlias = tuple[QName | None, QName]
"""The element of a message, if it has one, and its type."""


@dataclass(frozen=True, slots=True)
class Message:
    """What is in the SOAP body, and the header parts that go with it.

    That is the element; without one, the fields of the type are there by themselves. `encoding` is the namespace of
    the SOAP encoding that the body is in, empty where it is literal.
    """

    element: QName | None
    type: QName
    headers: tuple[Header, ...] = ()
    encoding: str = ""

    @property
    def key(self) -> MessageKey:
        """What distinguishes it from other messages, but for its header parts."""
        return self.element, self.type

    @property
    def name(self) -> str:
        """What to call it."""
        return self.type.name.strip("/") if self.element is None else self.element.name

    @property
    def namespace(self) -> str:
        """The namespace of its element; "" without one."""
        return self.element.namespace if self.element else ""


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of a port type; `response` is None when it is one-way.

    `key` distinguishes it from all others of its contract: its name, after that of its port type where several operations
    have it.
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
        """The namespace of the SOAP encoding that its messages are in, that of the request first; "" for none."""
        return self.request.encoding or (self.response.encoding if self.response else "")


@dataclass(frozen=True, slots=True)
class PortType:
    """What one client calls, and where; see the model."""

    name: str
    endpoints: tuple[Endpoint, ...]
    operations: tuple[Operation, ...]
    doc: str = ""
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class ContractView:
    """The services of a WSDL at one version: everything clients, a template or a comparison need.

    `types` holds every type that the messages reach and every type derived from one of those, in the order of the
    schema files.
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
        # Cached: a walk over the types asks for them at every type.
        operations = tuple(one for port_type in self.port_types for one in port_type.operations)
        object.__setattr__(self, "operations", operations)
        object.__setattr__(self, "encoded", any(one.encoding for one in operations))
        for other in self.types.values():
            if isinstance(other, Struct) and other.base:
                self._derived.setdefault(other.base, []).append(other)

    def port_type(self, operation: Operation) -> PortType:
        """Return the port type that has an operation."""
        return next(one for one in self.port_types if operation in one.operations)

    def operation(self, key: str) -> Operation | None:
        """Return the operation of that key, or None."""
        return next((found for found in self.operations if found.key == key), None)

    @property
    def operation_names(self) -> tuple[str, ...]:
        """The names of all operations, whether anybody asked for them or not."""
        return (*(one.name for one in self.operations), *self.not_chosen)

    @property
    def not_chosen(self) -> tuple[str, ...]:
        """The names of the operations that there are, and that nobody asked for."""
        return self.model.not_chosen if self.model else ()

    def struct(self, name: QName) -> Struct | None:
        """Return the struct of that name, or None when it is another kind of type or built in."""
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
