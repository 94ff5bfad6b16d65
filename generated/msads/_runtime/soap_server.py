"""The server side of SOAP: requests to messages, responses and faults to envelopes. No I/O."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from lxml import etree

from .errors import DecodeError, Fault
from .scalars import attribute_text, escape
from .server import Received, check_response, message_of
from .service import HttpAnswer, HttpRequest, Operation, Service
from .soap import IN_QUOTES, VERSIONS, envelope_start, parsed, write_body
from .soap_body import reader_in
from .soap_message import has_attachments
from .struct import Struct
from .tolerant_reading import read_whole, unreadable_parts
from .wire import Member, class_of, members, root_of
from .xml_read import part_reader
from .xml_text import XmlElement
from .xml_write import Out, element_writer

if TYPE_CHECKING:
    from .attachments import Attachments

__all__ = ["SoapServer"]

_ENVELOPES = {version.envelope: name for name, version in VERSIONS.items()}
_OURS = {"1.1": ("Server", "Client"), "1.2": ("Receiver", "Sender")}
"""The fault codes of each version: for the server's own faults, and for the client's."""


class SoapServer:
    """Reads the requests and writes the responses of one service."""

    def __init__(self, service: Service, operations: Iterable[Operation[Any, Any]]) -> None:
        self._service = service
        self._version = VERSIONS[service.soap_version]
        self._start = envelope_start(service)
        self._by_action: dict[str, list[Operation[Any, Any]]] = {}
        self._all = tuple(operations)
        for one in self._all:
            action = service.actions.get(one.name, one.action)
            self._by_action.setdefault(action.translate(IN_QUOTES), []).append(one)
        self._by_tag: dict[str, list[Operation[Any, Any]]] = {}

    # requests

    def read(self, request: HttpRequest) -> Received:
        """Return a parsed request; raise DecodeError if it is not a request of the contract."""
        message = message_of(request)
        root, parts = self.envelope(message)
        operation = self.operation(root, message)
        return self.received(operation, root, parts)

    def envelope(self, message: HttpAnswer) -> tuple[XmlElement, Attachments | None]:
        """Return the envelope and the attachments of a request; raise DecodeError if the version is another one."""
        try:
            root, parts = parsed(message)
        except etree.XMLSyntaxError as error:
            raise DecodeError(f"the request is not XML: {error}") from None
        name = etree.QName(root)
        if name.localname != "Envelope" or name.namespace != self._version.envelope:
            found = _ENVELOPES.get(str(name.namespace)) if name.localname == "Envelope" else None
            stated = f"one of SOAP {found}" if found else str(root.tag)
            raise DecodeError(
                f"the request is not a SOAP {self._service.soap_version} envelope, but {stated}"
            )
        if root.getroottree().docinfo.doctype:
            raise DecodeError("the request has a document type declaration, which SOAP forbids")
        return root, parts

    def operation(self, root: XmlElement, message: HttpAnswer) -> Operation[Any, Any]:
        """Return the operation of an envelope: by its SOAP action, or else by its body."""
        stated = _action(message)
        found = self._by_action.get(stated, []) if stated else []
        if len(found) == 1:
            return found[0]
        first = next(iter(self._children(root)), None)
        tag = "" if first is None else str(first.tag)
        fitting = [one for one in self._named(tag) if not found or one in found]
        if len(fitting) == 1:
            return fitting[0]
        what = "nothing" if first is None else tag
        also = f" and the SOAP action {stated!r}" if stated else ""
        raise DecodeError(f"{self._service.name} has no operation for {what} in the body{also}")

    def received(
        self, operation: Operation[Any, Any], root: XmlElement, parts: Attachments | None = None
    ) -> Received:
        """Return an envelope and its attachments as a request of an operation; raise DecodeError."""
        cls = getattr(self._service.types, operation.request)
        body = root.find(f"{{{self._version.envelope}}}Body")
        read, holder = reader_in(operation, cls, body, operation.encoded)
        request, problems = read_whole(read, holder)
        if problems:
            raise unreadable_parts(request, problems)
        if parts:
            from .attachments import attach

            attach(request, parts)
        return Received(operation, request, self._headers(operation, root))

    def _headers(self, operation: Operation[Any, Any], root: XmlElement) -> dict[str, Any]:
        header = root.find(f"{{{self._version.envelope}}}Header")
        found: dict[str, Any] = {}
        for part in operation.headers:
            node = None if header is None else header.find(part.namespace.tag(part.name))
            if node is not None:
                found[part.attribute] = part_reader(part.type, self._service.types)(node)
        return found

    def _children(self, root: XmlElement) -> Iterator[XmlElement]:
        body = root.find(f"{{{self._version.envelope}}}Body")
        return iter(()) if body is None else body.iterchildren(etree.Element)

    def _named(self, tag: str) -> list[Operation[Any, Any]]:
        """Return the operations whose requests have an element of that name, "" for none."""
        if not self._by_tag:
            for one in self._all:
                name, namespace = root_of(getattr(self._service.types, one.request))
                tags = [namespace.tag(name)] if name else self._parts(one)
                for each in tags:
                    self._by_tag.setdefault(each, []).append(one)
        return self._by_tag.get(tag, [])

    def _parts(self, operation: Operation[Any, Any]) -> list[str]:
        found = members(getattr(self._service.types, operation.request))
        return [one.namespace.tag(one.wire.name) for one in found if one.wire.place == "element"] or [""]

    # answers

    def response(self, operation: Operation[Any, Any], response: Struct | None) -> HttpAnswer:
        """Return the HTTP response with a response message; raise EncodeError."""
        check_response(operation, response, self._service)
        if response is None:
            return HttpAnswer(202, {}, b"")
        pieces = [self._start]
        self._write_header(response, pieces.append)
        cls = getattr(self._service.types, str(operation.response))
        write_body(cls, response, operation.response_encoded, pieces)
        if not has_attachments(response):
            return self._answer(200, pieces)
        from .multipart import packed

        envelope = "".join((*pieces, "</s:Envelope>"))
        content, stated = packed(lambda: envelope, response, self._version.content_type)
        return HttpAnswer(200, {"Content-Type": stated}, content)

    def fault(self, fault: Fault) -> HttpAnswer:
        """Return the HTTP response with a fault; raise EncodeError."""
        pieces = [self._start]
        self._write_tracking_id(fault, pieces.append)
        write = self._write_fault_1_1 if self._service.soap_version == "1.1" else self._write_fault_1_2
        pieces.append("<s:Body><s:Fault>")
        write(fault, pieces.append)
        pieces.append("</s:Fault></s:Body>")
        return self._answer(fault.status or 500, pieces)

    def _answer(self, status: int, pieces: list[str]) -> HttpAnswer:
        content = "".join((*pieces, "</s:Envelope>")).encode()
        return HttpAnswer(status, {"Content-Type": self._version.content_type}, content)

    def _write_header(self, response: Struct, out: Out) -> None:
        given = [one for one in members(type(response)) if one.wire.place == "header"]
        given = [one for one in given if getattr(response, one.attribute) is not None]
        if given:
            out("<s:Header>")
            for one in given:
                self._write_part(one, getattr(response, one.attribute), out)
            out("</s:Header>")

    def _write_part(self, member: Member, value: Any, out: Out) -> None:
        wire, types = member.wire, self._service.types
        element_writer(wire.name, member.namespace, wire.type, types, True)[1](value, out)

    def _write_tracking_id(self, fault: Fault, out: Out) -> None:
        """Write the tracking id of a fault to the header, if its detail has no field for it."""
        name = self._service.tracking_header
        if name and fault.tracking_id and all(one.wire.name != name for one in _members(fault)):
            tag = self._service.namespaces[0].prefixed(name)
            out(f"<s:Header><{tag}>{escape(fault.tracking_id)}</{tag}></s:Header>")

    def _write_fault_1_1(self, fault: Fault, out: Out) -> None:
        out(f"<faultcode>{self._code(fault)}</faultcode>")
        language, text = next(iter(_reasons(fault).items()))
        stated = f' xml:lang="{attribute_text(language)}"' if language else ""
        out(f"<faultstring{stated}>{escape(text)}</faultstring>")
        if fault.fault_actor:
            out(f"<faultactor>{escape(fault.fault_actor)}</faultactor>")
        self._write_detail(fault, "detail", out)

    def _write_fault_1_2(self, fault: Fault, out: Out) -> None:
        out(f"<s:Code><s:Value>{self._code(fault)}</s:Value>")
        for subcode in fault.fault_subcodes:
            out(f"<s:Subcode><s:Value>{escape(subcode)}</s:Value>")
        out(f"{'</s:Subcode>' * len(fault.fault_subcodes)}</s:Code><s:Reason>")
        for language, text in _reasons(fault).items():
            out(f'<s:Text xml:lang="{attribute_text(language or "en")}">{escape(text)}</s:Text>')
        out("</s:Reason>")
        for name, said in (("Node", fault.fault_node), ("Role", fault.fault_actor)):
            if said is not None:
                out(f"<s:{name}>{escape(said)}</s:{name}>")
        self._write_detail(fault, "s:Detail", out)

    def _code(self, fault: Fault) -> str:
        """Return the fault code of the version; a code of the service's own is used unchanged."""
        words = _OURS[self._service.soap_version]
        stated = fault.fault_code or words[0]
        local = stated.rpartition(":")[2]
        for ours in _OURS.values():
            if local in ours:
                return f"s:{words[ours.index(local)]}"
        known = ("VersionMismatch", "MustUnderstand", "DataEncodingUnknown")
        return f"s:{local}" if local in known else escape(stated)

    def _write_detail(self, fault: Fault, tag: str, out: Out) -> None:
        """Write the detail of a fault; if it is not in the contract, as it was received."""
        known = self._element(fault)
        if known is None:
            out(fault.fault_detail if fault.fault_detail.startswith("<") else "")
            return
        element, cls = known
        uri, _, local = element[1:].rpartition("}") if element.startswith("{") else ("", "", element)
        namespace = next(one for one in self._service.namespaces if one.uri == uri)
        out(f"<{tag}>")
        element_writer(local, namespace, cls, self._service.types, False)[1](fault, out)
        out(f"</{tag}>")

    def _element(self, fault: Fault) -> tuple[str, str] | None:
        """Return the tag of the element for a fault, and the class of that: the fault's own or one of its bases."""
        classes = [level.__name__ for level in class_of(fault).__mro__ if "__wire__" in level.__dict__]
        for name in classes:
            for tag, stated in self._service.faults.items():
                if name in ((stated,) if isinstance(stated, str) else stated):
                    return tag, name
        return None


def _members(fault: Fault) -> tuple[Member, ...]:
    return members(class_of(fault)) if hasattr(fault, "__wire__") else ()


def _reasons(fault: Fault) -> Mapping[str, str]:
    """Return the texts of a fault by language: its own, or the message of its first error."""
    if fault.fault_reasons:
        return fault.fault_reasons
    return {"": str(fault.fault_string or fault.message or type(fault).__name__)}


def _action(message: HttpAnswer) -> str:
    """Return the SOAP action of a request, "" if there is none."""
    stated = (message.headers.get("SOAPAction") or "").strip()
    if not stated:
        parameters = (message.headers.get("Content-Type") or "").split(";")[1:]
        pairs = (one.partition("=") for one in parameters)
        stated = next((value.strip() for name, _, value in pairs if name.strip().lower() == "action"), "")
    return stated.strip('"')
