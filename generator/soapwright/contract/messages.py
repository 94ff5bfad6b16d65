"""Resolve messages: what stands in the SOAP body, the header parts, the details of faults."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml import etree
from xsdata.models import wsdl

from soapwright.base.qname import QName
from soapwright.contract.model import Document, Fault, Header, Message
from soapwright.contract.resolver import Resolver
from soapwright.contract.service import Port
from soapwright.contract.wsdl import Wsdl, extension
from soapwright.errors import Where
from soapwright.read.parse import Scope


@dataclass(frozen=True, slots=True)
class Declared:
    """A message as an operation uses it: the parts that stand in the body, the soap:header elements."""

    message: wsdl.Message
    scope: Scope
    parts: Sequence[wsdl.Part]
    headers: Sequence[etree._Element]

    @property
    def element(self) -> QName:
        """The element that stands in the body, of a message that is supported."""
        return self.scope.qname(self.parts[0].element or "", self.parts[0])

    @property
    def unsupported(self) -> tuple[Where, str] | None:
        """Where the message stands and why a client cannot send or read it, None when it can."""
        if len(self.parts) == 1 and self.parts[0].element:
            return None
        found = f"{len(self.parts)} body parts" if len(self.parts) != 1 else "a body part without an element"
        return self.scope.where(self.message), f"message {self.message.name!r} has {found}"


@dataclass(slots=True)
class Messages:
    """Resolves the messages of one port's operations."""

    definitions: Wsdl
    types: Resolver
    port: Port

    def declared(
        self,
        node: wsdl.PortTypeMessage,
        operation: wsdl.PortTypeOperation,
        scope: Scope,
        xml: etree._Element | None,
    ) -> Declared | None:
        """Return the message that an input or output names; `xml` is what the binding says of it."""
        # Inputs and outputs have no names to find their lines by.
        found = self.definitions.find(wsdl.Message, scope.qname(node.message, node), operation, scope)
        if found is None:
            return None
        message, message_scope = found
        headers = [] if xml is None else list(xml.iterchildren(f"{{{self.port.soap}}}header"))
        name = QName(message_scope.namespace, message.name)
        taken = {header.get("part") for header in headers if _message_name(header) == name}
        listed = extension(xml, self.port.soap, "body").get("parts", "").split()
        parts = [
            part for part in message.parts if part.name in listed or (not listed and part.name not in taken)
        ]
        return Declared(message, message_scope, parts, headers)

    def message(self, declared: Declared) -> Message | None:
        """Resolve a message that is supported; None when its element is not defined."""
        element = declared.element
        headers = tuple(part for header in declared.headers for part in self._header(header))
        type_ = self._element_type(element, declared.parts[0], declared.scope)
        return Message(Document(element, type_), headers) if type_ else None

    def faults(self, declared: wsdl.PortTypeOperation, scope: Scope) -> Iterator[Fault]:
        """Resolve the faults that an operation declares."""
        for fault in declared.faults:
            found = self.definitions.find(wsdl.Message, scope.qname(fault.message, fault), declared, scope)
            part = found[0].parts[0] if found and found[0].parts else None
            # WSDL 1.1 asks for a name; where there is none, that of the message says as much.
            name = fault.name or (found[0].name if found else "")
            if found and part and part.element:
                element = found[1].qname(part.element, part)
                type_ = self._element_type(element, part, found[1])
                if type_:
                    yield Fault(name, element, type_)
            elif found:
                self.definitions.warn(
                    found[1].where(found[0]),
                    f"fault {name!r} of operation {declared.name!r} has no element; its detail is not read",
                    "Nothing is needed: such a fault is raised as any that is not declared.",
                    "faults have no element, so that their details are not read",
                )

    def _header(self, xml: etree._Element) -> Iterator[Header]:
        scope = self.port.binding_scope
        where = scope.document.where(xml)
        found = self.definitions.find(wsdl.Message, _message_name(xml), self.port.binding, scope)
        if found is None:
            return
        if xml.find(f"{{{self.port.soap}}}headerfault") is not None:
            cause = "soap:headerfault is not read"
            self.definitions.warn(
                where, cause, "Nothing is needed: a fault is raised without that header.", cause
            )
        message, message_scope = found
        for part in message.parts:
            if part.name == xml.get("part") and part.element:
                name = message_scope.qname(part.element, part)
                element = self.types.element(name)
                if element is None:
                    self._undefined(name, part, message_scope)
                else:
                    yield Header(name.name, name.namespace, element.type, element.nillable)
                return
        self.definitions.error(
            where,
            f"header part {xml.get('part')!r} is not in message {message.name!r}",
            "Add the part, or correct the soap:header that names it.",
        )

    def _element_type(self, name: QName, part: wsdl.Part, scope: Scope) -> QName | None:
        element = self.types.element(name)
        if element is None:
            self._undefined(name, part, scope)
            return None
        return element.type

    def _undefined(self, name: QName, part: wsdl.Part, scope: Scope) -> None:
        self.definitions.error(
            scope.where(part),
            f"element {part.element!r} is not defined",
            f"No schema read defines {name}: add it, or import the schema file that holds it.",
        )


def _message_name(header: etree._Element) -> QName:
    """Return the message that a soap:header names."""
    prefix, _, local = (header.get("message") or "").rpartition(":")
    return QName(header.nsmap.get(prefix or None) or "", local)
