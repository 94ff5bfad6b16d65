"""Find the services of WSDL documents, and their ports that can be used."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml import etree
from xsdata.models import wsdl

from soapwright.base.qname import QName
from soapwright.contract.model import LeftOut
from soapwright.contract.wsdl import SOAP_HINT, SOAP_VERSIONS, Wsdl, extension
from soapwright.errors import InputError, Problem, Where
from soapwright.read.parse import Scope
from soapwright.read.xml import WSDL

LEFT_OUT = "ports are left out"
UNLESS_WANTED = "No action is needed unless you want to call it."
NO_SOAP = "it has no SOAP binding"
_IMPORT = "Add it, or import the WSDL that holds it."


@dataclass(frozen=True, slots=True)
class Service:
    """A wsdl:service, and the document that it stands in."""

    node: wsdl.Service
    scope: Scope
    document: wsdl.Definitions

    @property
    def name(self) -> QName:
        """Its qualified name."""
        return QName(self.scope.namespace, self.node.name)

    @property
    def ports(self) -> Iterator[tuple[wsdl.ServicePort, etree._Element]]:
        """Its ports, each with its XML: the ports of other services may have the same names."""
        xml = self.scope.element(self.node)
        assert xml is not None
        return zip(self.node.ports, xml.iterchildren(f"{WSDL}port"), strict=True)


@dataclass(frozen=True, slots=True)
class Port:
    """A port that can be used: its service, its binding, and the SOAP version that binding speaks."""

    node: wsdl.ServicePort
    place: etree._Element
    service: Service
    binding: wsdl.Binding
    binding_scope: Scope
    port_type: wsdl.PortType
    port_type_scope: Scope
    soap: str
    xml: etree._Element
    """The binding as XML: xsdata reads attributes that look like prefixed names as names, SOAP actions too."""

    @property
    def binding_name(self) -> QName:
        """The qualified name of its binding."""
        return QName(self.binding_scope.namespace, self.binding.name)

    @property
    def port_type_name(self) -> QName:
        """The qualified name of its port type."""
        return QName(self.port_type_scope.namespace, self.port_type.name)

    @property
    def version(self) -> str:
        """The SOAP version, "1.1" or "1.2"."""
        return SOAP_VERSIONS[self.soap]

    @property
    def address(self) -> str:
        """The URL that it listens at, empty when the WSDL gives none."""
        return extension(self.place, self.soap, "address").get("location", "")

    @property
    def where(self) -> Where:
        """Where it stands."""
        return self.service.scope.document.where(self.place)


def find_services(definitions: Wsdl, wanted: str | None) -> tuple[Service, ...]:
    """Return the services of all documents, or those of one name."""
    found = [
        Service(node, scope, document)
        for document, scope in definitions.definitions
        for node in document.services
    ]
    root = definitions.definitions[0][1].document if definitions.definitions else None
    if not found:
        raise InputError.at(
            Where(root.location) if root else "schema files",
            "no wsdl:service is defined",
            "Name the WSDL that holds the service (some servers put it into ?wsdl, its parts into ?wsdl=wsdl0).",
        )
    chosen = tuple(service for service in found if wanted in (None, service.node.name))
    if not chosen:
        names = ", ".join(service.node.name for service in found)
        raise InputError.at(
            found[0].scope.where(found[0].node),
            f"there is no service {wanted!r}: found {names}",
            'Choose one with --service NAME, or with service = "NAME" in the config.',
        )
    return chosen


def ports(definitions: Wsdl, services: Sequence[Service]) -> tuple[Port, ...]:
    """Return the ports that can be used, by service: those of SOAP 1.1 first, which nearly every server speaks.

    What is left out is said; it is an error when that is all there is.
    """
    usable: list[Port] = []
    without: list[Problem] = []
    undefined: list[tuple[Problem, str]] = []
    for service in services:
        found = [(xml, _port(definitions, node, xml, service)) for node, xml in service.ports]
        own = sorted((port for _, port in found if isinstance(port, Port)), key=lambda port: port.version)
        usable += own
        for xml, why in found:
            if not isinstance(why, Port):
                name, where = xml.get("name", ""), service.scope.document.where(xml)
                definitions.left_out.append(LeftOut(name, why))
                if why != NO_SOAP:
                    undefined.append((Problem(where, why, _IMPORT), name))
                elif own:
                    hint = f"No action is needed if port {own[0].node.name!r} does what you want."
                    what = f"port {name!r} has no SOAP binding; it is left out"
                    definitions.warn(where, what, hint, LEFT_OUT)
        if all(why == NO_SOAP for _, why in found):
            names = ", ".join(port.name for port in service.node.ports) or "no ports"
            what = f"service {service.node.name!r} has no port with a SOAP binding: found {names}"
            without.append(Problem(service.scope.where(service.node), what, SOAP_HINT))
    if not usable:
        raise InputError([one for one, _ in undefined] or without)
    for one, name in undefined:
        definitions.warn(one.where, f"{one.what}; port {name!r} is left out", one.hint, LEFT_OUT)
    for one in without:
        definitions.warn(one.where, f"{one.what}; it is left out", UNLESS_WANTED, LEFT_OUT)
    return tuple(usable)


def _port(definitions: Wsdl, node: wsdl.ServicePort, place: etree._Element, service: Service) -> Port | str:
    """Return a port, or why it cannot be used."""
    name = service.scope.qname(node.binding, node)
    found = definitions.find(wsdl.Binding, name)
    xml = found[1].element(found[0]) if found else None
    if found is None or xml is None:
        return f"wsdl:binding {name} is not defined"
    binding, binding_scope = found
    for soap in SOAP_VERSIONS:
        if xml.find(f"{{{soap}}}binding") is not None:
            name = binding_scope.qname(binding.type, binding)
            port_type = definitions.find(wsdl.PortType, name)
            if port_type is None:
                return f"wsdl:portType {name} is not defined"
            return Port(node, place, service, *found, *port_type, soap, xml)
    return NO_SOAP
