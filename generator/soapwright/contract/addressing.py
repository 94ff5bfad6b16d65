"""WS-Addressing: the action of each request (WS-Addressing 1.0 Metadata, 4.4)."""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

from soapwright.base.qname import QName
from soapwright.contract.model import Addressing
from soapwright.contract.policy import Policies, Wanted
from soapwright.contract.ports import Port
from soapwright.contract.wsdl import message_name
from soapwright.read.xml import WSDL

ACTION = QName("http://www.w3.org/2007/05/addressing/metadata", "Action")
"""The attribute that states the action of an input."""

_ACTIONS = (
    str(ACTION),
    "{http://www.w3.org/2006/05/addressing/wsdl}Action",
    "{http://www.w3.org/2006/02/addressing/wsdl}Action",
    "{http://www.w3.org/2005/02/addressing/wsdl}Action",
    "{http://www.w3.org/2005/08/addressing}Action",
    "{http://schemas.xmlsoap.org/ws/2004/08/addressing}Action",
)
"""The spellings of the attribute in all versions."""


@dataclass(slots=True)
class Addressed:
    """Determines for each operation of a port whether requests have WS-Addressing headers, and their action."""

    port: Port
    policies: Policies
    wanted: Wanted = field(init=False)

    def __post_init__(self) -> None:
        self.wanted = self.policies.of_port(self.port)
        self.policies.warn(self.wanted)

    def of(self, declared: etree._Element, bound: etree._Element, soap_action: str) -> Addressing | None:
        """Return the addressing of an operation; None if the WSDL does not use it."""
        own = self.policies.of_operation(bound, declared)
        own.encrypted = self.wanted.encrypted
        self.policies.warn(own)
        wanted = Wanted()
        wanted.add(self.wanted)
        wanted.add(own)
        stated = stated_action(declared.find(f"{WSDL}input"))
        default = default_action(self.port.port_type_scope.namespace, declared)
        action = stated or soap_action or default
        asked = [version for version, required in wanted.addressing.items() if required]
        # The later version if several are allowed.
        versions = sorted(asked or wanted.addressing, reverse=True)
        if versions:
            return Addressing(action, versions[0], optional=not asked)
        if action != soap_action and (stated or self.policies.mentioned):
            return Addressing(action, optional=True)
        return None


def stated_action(given: etree._Element | None) -> str:
    """Return the action that an input states, "" if none."""
    return "" if given is None else next(filter(None, (given.get(name, "").strip() for name in _ACTIONS)), "")


def default_action(namespace: str, operation: etree._Element) -> str:
    """Return the default action of an input: namespace, port type and name of the input (4.4.4)."""
    port_type = operation.getparent()
    delimiter = ":" if namespace.lower().startswith("urn:") else "/"
    start = namespace[:-1] if delimiter == "/" and namespace.endswith("/") else namespace
    holder = "" if port_type is None else port_type.get("name", "").strip()
    return delimiter.join((start, holder, message_name(operation, "input")))
