"""Group the ports of services into port types, each of which gets one client."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from soapwright.base.naming import Taken, settle
from soapwright.base.qname import QName
from soapwright.contract.documentation import documentation
from soapwright.contract.model import Ask, Endpoint, LeftOut, Operation, PortType
from soapwright.contract.operations import Operations
from soapwright.contract.ports import LEFT_OUT, UNLESS_WANTED, Port
from soapwright.contract.wsdl import Wsdl

_Resolved: TypeAlias = tuple[Operation, ...]


def port_types(
    definitions: Wsdl,
    usable: Sequence[Port],
    resolvers: Mapping[QName, Operations],
    asks: Callable[[Port], tuple[Ask, ...]],
) -> tuple[PortType, ...]:
    """Return the port types of ports, none if nothing can be called.

    `resolvers` hold the resolved operations of each binding; `asks` returns the policy requirements of a port. The
    ports of one wsdl:portType belong together, whatever their services, SOAP versions, actions and policies, if their
    bindings are otherwise equal. A port without operations is left out, with a warning if other ports have some.
    """
    found: dict[tuple[QName, _Resolved], list[Port]] = {}
    empty: list[Port] = []
    for port in usable:
        bound = resolvers[port.binding_name]
        if bound.resolved or bound.not_chosen:
            key = port.port_type_name, _shared_facts(bound.resolved)
            found.setdefault(key, []).append(port)
        else:
            empty.append(port)
    for port in empty if found else ():
        why = "has no operations that can be called"
        definitions.left_out.append(LeftOut(port.node.name, f"it {why}"))
        what = f"port {port.node.name!r} {why}; it is left out"
        definitions.warn(port.where, what, UNLESS_WANTED, LEFT_OUT)
    # A port type with no chosen operations still uses up its name, so that a selection renames nothing.
    groups = list(found.values())
    return tuple(
        PortType(
            name,
            _endpoints(ports, resolvers, asks),
            resolvers[ports[0].binding_name].resolved,
            _doc(ports[0], len(groups)),
            tuple(dict.fromkeys(one for port in ports for one in resolvers[port.binding_name].left_out)),
        )
        for name, ports in zip(_names(groups), groups, strict=True)
        if resolvers[ports[0].binding_name].resolved
    )


def _shared_facts(operations: _Resolved) -> _Resolved:
    """Return the facts that bindings must share: all but the actions, which each endpoint has."""
    return tuple(replace(operation, soap_action="", addressing=None) for operation in operations)


def _names(groups: Sequence[Sequence[Port]]) -> Iterator[str]:
    """Yield the names of the port types: after the service, else the port type, else the port."""
    taken: set[str] = set()
    for first, *_ in groups:
        wanted = (first.service.node.name, first.port_type.name, first.node.name)
        name = next((one for one in wanted if one not in taken), None) or settle([first.node.name], taken)[0]
        taken.add(name)
        yield name


def _endpoints(
    ports: Sequence[Port], resolvers: Mapping[QName, Operations], asks: Callable[[Port], tuple[Ask, ...]]
) -> tuple[Endpoint, ...]:
    """Return the addresses of ports; if ports of several services share a name, the service is part of it."""
    usual = resolvers[ports[0].binding_name].resolved
    names: dict[str, None] = {}
    taken = Taken(())
    for port in ports:
        name = port.node.name if port.node.name not in names else f"{port.service.node.name}.{port.node.name}"
        names[taken.add(name)] = None
    return tuple(
        Endpoint(
            name,
            port.address,
            port.version,
            tuple(
                (own.name, own.soap_action)
                for own, other in zip(resolvers[port.binding_name].resolved, usual, strict=True)
                if own.soap_action != other.soap_action
            ),
            asks(port),
            tuple(
                (own.name, own.addressing)
                for own, other in zip(resolvers[port.binding_name].resolved, usual, strict=True)
                if own.addressing != other.addressing
            ),
        )
        for name, port in zip(names, ports, strict=True)
    )


def _doc(port: Port, clients: int) -> str:
    """Return the documentation of a port type: the service's, unless several port types share that."""
    said = (port.service.node, port.port_type, port.service.document) if clients == 1 else (port.port_type,)
    return next(filter(None, map(documentation, said)), "")
