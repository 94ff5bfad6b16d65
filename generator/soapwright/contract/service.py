"""Resolve the service of a WSDL: which it is, its ports, and where they listen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml import etree
from xsdata.models import wsdl

from soapwright.contract.model import Endpoint
from soapwright.contract.wsdl import SOAP_HINT, SOAP_VERSIONS, Wsdl, extension
from soapwright.errors import InputError, Where
from soapwright.read.parse import Scope


@dataclass(frozen=True, slots=True)
class Port:
    """A port that can be used: its binding and the SOAP version that binding speaks."""

    node: wsdl.ServicePort
    scope: Scope
    binding: wsdl.Binding
    binding_scope: Scope
    port_type: wsdl.PortType
    port_type_scope: Scope
    soap: str
    xml: etree._Element
    """The binding as XML: xsdata reads attributes that look like prefixed names as names, SOAP actions too."""

    @property
    def version(self) -> str:
        """The SOAP version, "1.1" or "1.2"."""
        return SOAP_VERSIONS[self.soap]

    @property
    def endpoint(self) -> Endpoint:
        """Where the port listens; the address is empty when the WSDL gives none."""
        address = extension(self.scope.element(self.node), self.soap, "address")
        return Endpoint(self.node.name, address.get("location", ""), self.version)


def find_service(definitions: Wsdl, wanted: str | None) -> tuple[wsdl.Service, Scope]:
    """Return the one service there is, or the one of that name."""
    found = [(service, scope) for node, scope in definitions.definitions for service in node.services]
    root = definitions.definitions[0][1].document if definitions.definitions else None
    if not found:
        raise InputError.at(
            Where(root.location) if root else "schema files",
            "no wsdl:service is defined",
            "Name the WSDL that holds the service (some servers put it into ?wsdl, its parts into ?wsdl=wsdl0).",
        )
    chosen = [entry for entry in found if wanted in (None, entry[0].name)]
    if len(chosen) != 1:
        names = ", ".join(service.name for service, _ in found)
        what = f"there is no service {wanted!r}" if wanted else "more than one service is defined"
        raise InputError.at(
            found[0][1].where(found[0][0]),
            f"{what}: found {names}",
            'Choose one with --service NAME, or with service = "NAME" in the config.',
        )
    return chosen[0]


def ports(definitions: Wsdl, service: wsdl.Service, scope: Scope) -> tuple[Port, ...]:
    """Return the ports that can be used: the one for the client first (the first of SOAP 1.1, or else of 1.2).

    What the others cannot do, or can do beyond it, is said.
    """
    found = [(node, _port(definitions, node, scope)) for node in service.ports]
    usable = [port for _, port in found if port]
    for version in SOAP_VERSIONS.values():
        for port in usable:
            if port.version == version:
                _say_what_is_left_out(definitions, port, found, scope)
                return (port, *(other for other in usable if other is not port))
    if definitions.problems:
        raise InputError(definitions.problems)
    names = ", ".join(port.name for port in service.ports) or "no ports"
    what = f"service {service.name!r} has no port with a SOAP binding: found {names}"
    raise InputError.at(scope.where(service), what, SOAP_HINT)


def _port(definitions: Wsdl, node: wsdl.ServicePort, scope: Scope) -> Port | None:
    found = definitions.find(wsdl.Binding, scope.qname(node.binding, node), node, scope)
    xml = found[1].element(found[0]) if found else None
    if found is None or xml is None:
        return None
    binding, binding_scope = found
    for soap in SOAP_VERSIONS:
        if xml.find(f"{{{soap}}}binding") is not None:
            name = binding_scope.qname(binding.type, binding)
            port_type = definitions.find(wsdl.PortType, name, binding, binding_scope)
            return Port(node, scope, *found, *port_type, soap, xml) if port_type else None
    return None


def _say_what_is_left_out(
    definitions: Wsdl, used: Port, found: Sequence[tuple[wsdl.ServicePort, Port | None]], scope: Scope
) -> None:
    known = {operation.name for operation in used.port_type.operations}
    for node, port in found:
        if port is None:
            what = f"port {node.name!r} has no SOAP binding; it is left out"
            hint = f"Nothing is needed if port {used.node.name!r} does what you want."
        elif others := list(_others(port, known)):
            what = (
                f"port {node.name!r} has operations that port {used.node.name!r} has not; they are left out: "
            )
            what += ", ".join(others)
            hint = "Nothing is needed unless you want to call them."
        else:
            continue
        definitions.warn(scope.where(node), what, hint, "ports, or what only they can do, are left out")


def _others(port: Port, known: set[str]) -> Iterator[str]:
    yield from (operation.name for operation in port.port_type.operations if operation.name not in known)
