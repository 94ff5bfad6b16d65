"""Find the services of WSDL documents and their usable ports."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from lxml import etree
from xsdata.models import wsdl

from soapwright.base.qname import QName
from soapwright.contract.model import LeftOut
from soapwright.contract.undefined_names import of_wsdl
from soapwright.contract.wsdl import SOAP_HINT, Wsdl, extension
from soapwright.errors import InputError, Problem, Where
from soapwright.read.bindings import is_over_http
from soapwright.read.parse import Scope
from soapwright.read.xml import SOAP_VERSIONS, WSDL

LEFT_OUT = "ports are left out"
UNLESS_WANTED = "No action is needed unless you want to call it."
NO_SOAP = "it has no SOAP binding"
_HTTP = "http://schemas.xmlsoap.org/wsdl/http/"


class NoSoapError(InputError):
    """No port of a contract has a SOAP binding; `left_out` has the ports."""

    def __init__(
        self, problems: Iterable[Problem], services: Sequence[Service], left_out: Iterable[LeftOut]
    ) -> None:
        super().__init__(problems)
        self.services = tuple(one.node.name for one in services)
        self.namespace = services[0].scope.namespace
        self.left_out = tuple(left_out)


@dataclass(frozen=True, slots=True)
class Service:
    """A wsdl:service and the document that contains it."""

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
    """A usable port: its service, its binding and the SOAP version of the binding."""

    node: wsdl.ServicePort
    place: etree._Element
    service: Service
    binding: wsdl.Binding
    binding_scope: Scope
    port_type: wsdl.PortType
    port_type_scope: Scope
    soap: str
    xml: etree._Element
    """The binding as XML: xsdata converts attributes that look like prefixed names, even SOAP actions."""

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
    def is_over_http(self) -> bool:
        """Whether it uses HTTP."""
        binding = self.xml.find(f"{{{self.soap}}}binding")
        assert binding is not None
        return is_over_http(binding)

    @property
    def address(self) -> str:
        """Its URL, empty if the WSDL gives none."""
        return extension(self.place, self.soap, "address").get("location", "")

    @property
    def where(self) -> Where:
        """Its place in the WSDL."""
        return self.service.scope.document.where(self.place)


class Unusable(NamedTuple):
    """Why a port cannot be used, and what to do about it."""

    why: str
    hint: str


def find_services(definitions: Wsdl, wanted: str | None) -> tuple[Service, ...]:
    """Return the services of all documents, or those of one name."""
    services: dict[QName, Service] = {}
    for document, scope in definitions.definitions:
        for node in document.services:
            # Copies of a service are one; those that differ have been refused.
            services.setdefault(QName(scope.namespace, node.name), Service(node, scope, document))
    found = list(services.values())
    chosen = tuple(service for service in found if wanted in (None, service.node.name))
    made = [service.node.name for service in found if service.scope.document.serviceless]
    if not found or (made and (wanted is None or not chosen)):
        hint = (
            "Name the WSDL that defines the service (some servers have it at ?wsdl, its parts at ?wsdl=wsdl0)"
        )
        instead = f", or use a binding instead: --service {made[0]}" if made else ""
        others = f" (or {', '.join(made[1:])})" if made[1:] else ""
        raise InputError.at(
            Where(definitions.definitions[0][1].document.location),
            "no wsdl:service is defined",
            f"{hint}{instead}{others}.",
        )
    if not chosen:
        names = ", ".join(service.node.name for service in found)
        raise InputError.at(
            found[0].scope.where(found[0].node),
            f"there is no service {wanted!r}: found {names}",
            'Choose one with --service NAME, or with service = "NAME" in the config.',
        )
    return chosen


def ports(definitions: Wsdl, services: Sequence[Service]) -> tuple[Port, ...]:
    """Return the usable ports, by service: those over HTTP first, and of these those of SOAP 1.1 first.

    Others are left out with a warning; it is an error if no port is usable.
    """
    usable: list[Port] = []
    without: list[Problem] = []
    undefined: list[tuple[Problem, str]] = []
    for service in services:
        found = [(xml, _port(definitions, node, xml, service)) for node, xml in service.ports]
        own = sorted(
            (port for _, port in found if isinstance(port, Port)),
            key=lambda port: (not port.is_over_http, port.version),
        )
        usable += own
        for xml, why in found:
            if not isinstance(why, Port):
                name, where = xml.get("name", ""), service.scope.document.where(xml)
                definitions.left_out.append(LeftOut(name, why.why))
                if why.why != NO_SOAP:
                    undefined.append((Problem(where, *why), name))
                elif own:
                    hint = f"No action is needed if port {own[0].node.name!r} does what you want."
                    what = f"port {name!r} has no SOAP binding; it is left out"
                    definitions.warn(where, what, hint, LEFT_OUT)
        others = [why for _, why in found if isinstance(why, Unusable) and why.why == NO_SOAP]
        if len(others) == len(found):
            names = ", ".join(port.name for port in service.node.ports) or "no ports"
            what = f"service {service.node.name!r} has no port with a SOAP binding: found {names}"
            hint = others[0].hint if others else "Add a wsdl:port, or name the WSDL that has one."
            without.append(Problem(service.scope.where(service.node), what, hint))
    if not usable and undefined:
        raise InputError([one for one, _ in undefined])
    if not usable:
        raise NoSoapError(without, services, definitions.left_out)
    for one, name in undefined:
        definitions.warn(one.where, f"{one.what}; port {name!r} is left out", one.hint, LEFT_OUT)
    for one in without:
        definitions.warn(one.where, f"{one.what}; it is left out", UNLESS_WANTED, LEFT_OUT)
    return tuple(usable)


def _port(
    definitions: Wsdl, node: wsdl.ServicePort, place: etree._Element, service: Service
) -> Port | Unusable:
    """Return a port, or why it cannot be used."""
    name = service.scope.qname(node.binding, node)
    found = definitions.find(wsdl.Binding, name)
    if found is None:
        return Unusable(f"wsdl:binding {name} is not defined", of_wsdl(name, definitions.known(wsdl.Binding)))
    binding, binding_scope = found
    xml = binding_scope.element(binding)
    assert xml is not None
    for soap in SOAP_VERSIONS:
        if xml.find(f"{{{soap}}}binding") is not None:
            name = binding_scope.qname(binding.type, binding)
            port_type = definitions.find(wsdl.PortType, name)
            if port_type is None:
                hint = of_wsdl(name, definitions.known(wsdl.PortType))
                return Unusable(f"wsdl:portType {name} is not defined", hint)
            return Port(node, place, service, *found, *port_type, soap, xml)
    return Unusable(NO_SOAP, _another_protocol(xml))


def _another_protocol(binding: etree._Element) -> str:
    """Return the hint for a binding that is not a SOAP binding: its namespace may be misspelled."""
    stated = next((one for one in binding.iterchildren("{*}binding")), None)
    if stated is None:
        return f"Binding {binding.get('name')!r} has no soap:binding. {SOAP_HINT}"
    namespace = etree.QName(stated).namespace
    if namespace == _HTTP:
        return f"Binding {binding.get('name')!r} is one of HTTP GET or POST. {SOAP_HINT}"
    known = " or ".join(f"{uri} ({version})" for uri, version in SOAP_VERSIONS.items())
    name = f"{stated.prefix}:binding" if stated.prefix else "binding"
    return f"The namespace of {name} is {namespace}; SOAP's is {known}."
