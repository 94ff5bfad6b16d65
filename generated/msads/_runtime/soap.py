"""SOAP 1.1 and 1.2 envelopes: requests to bytes, bytes to responses and faults. No I/O."""

from __future__ import annotations

from typing import Any, NamedTuple

from lxml import etree

from .any_element import XSI
from .errors import DecodeError, Fault, HttpError, SoapFault
from .reading import read_whole, unreadable_parts
from .service import CredentialsBase, HttpAnswer, HttpRequest, Operation, ResponseT, Service
from .struct import Struct, maker
from .wire import Member, StructWire, members
from .xml_read import read_text, struct_reader, type_reader
from .xml_write import element_writer, struct_writer

__all__ = ["SoapProtocol"]


class _Version(NamedTuple):
    envelope: str
    content_type: str


_VERSIONS = {
    "1.1": _Version("http://schemas.xmlsoap.org/soap/envelope/", "text/xml; charset=utf-8"),
    "1.2": _Version("http://www.w3.org/2003/05/soap-envelope", "application/soap+xml; charset=utf-8"),
}
_XS = "http://www.w3.org/2001/XMLSchema"


class SoapProtocol:
    """Encodes requests and decodes responses of one service."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._version = _VERSIONS[service.soap_version]
        declared = {"s": self._version.envelope, "xsi": XSI, "xs": _XS}
        declared |= {namespace.prefix: namespace.uri for namespace in service.namespaces}
        declarations = "".join(f' xmlns:{prefix}="{_quoted(uri)}"' for prefix, uri in declared.items())
        self._start = f'<?xml version="1.0" encoding="utf-8"?>\n<s:Envelope{declarations}>'

    def encode(
        self, operation: Operation[Any], request: Struct, credentials: CredentialsBase, url: str
    ) -> HttpRequest:
        """Return the HTTP request of a call; raises EncodeError when a value does not fit its field."""
        pieces = [self._start]
        out = pieces.append
        if operation.headers:
            out("<s:Header>")
            for part in operation.headers:
                value = credentials.value(part.attribute)
                if value is not None:
                    types = self._service.types
                    element_writer(part.name, part.namespace, part.type, types, True)[1](value, out)
            out("</s:Header>")
        out("<s:Body>")
        wire: StructWire = request.__wire__
        struct_writer(type(request))(wire.namespace.prefixed(wire.name), request, "", out)
        out("</s:Body></s:Envelope>")
        return HttpRequest("POST", url, self._headers(operation), "".join(pieces).encode())

    def decode(self, operation: Operation[ResponseT], answer: HttpAnswer) -> ResponseT:
        """Return the response of a call, or raise the fault that it holds instead.

        Raises HttpError for an error status without an envelope, DecodeError for anything else that is not
        the operation's response.
        """
        status, content = answer.status, answer.content
        if operation.response is None and 200 <= status < 300 and not content.strip():
            return None  # type: ignore[return-value]
        root = self._envelope(answer)
        header = root.find(f"{{{self._version.envelope}}}Header")
        body = root.find(f"{{{self._version.envelope}}}Body")
        first = None if body is None else next(body.iterchildren(etree.Element), None)
        if first is not None and first.tag == f"{{{self._version.envelope}}}Fault":
            raise self._fault(first, header, status)
        if not 200 <= status < 300:
            raise self._http_error(answer)
        if operation.response is None:
            return None  # type: ignore[return-value]
        cls = getattr(self._service.types, operation.response)
        wire: StructWire = cls.__wire__
        if first is None or first.tag != wire.namespace.tag(wire.name):
            found = "nothing" if first is None else str(first.tag)
            raise DecodeError(
                f"{operation.name}: expected {wire.namespace.tag(wire.name)} in the body, found {found}"
            )

        def read(body: etree._Element) -> Any:
            response = struct_reader(cls)(body)
            if response is None:
                response = maker(cls)([None] * len(members(cls)))
            self._read_header(response, header)
            return response

        response, problems = read_whole(read, first)
        if problems:
            raise unreadable_parts(response, problems)
        return response  # type: ignore[no-any-return]

    def _headers(self, operation: Operation[Any]) -> dict[str, str]:
        action = f'"{operation.action}"'
        if self._service.soap_version == "1.1":
            headers = {"Content-Type": self._version.content_type, "SOAPAction": action}
        else:
            headers = {"Content-Type": f"{self._version.content_type}; action={action}"}
        return {**headers, **self._service.http_headers}

    def _http_error(self, answer: HttpAnswer) -> HttpError:
        name = self._service.tracking_header
        tracking_id = answer.headers.get(name) if name else None
        return HttpError(answer.status, _beginning(answer.content), tracking_id)

    def _envelope(self, answer: HttpAnswer) -> etree._Element:
        status, content = answer.status, answer.content
        # A parser of its own for each call: one that is shared would make threads wait for each other.
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
        )
        try:
            root = etree.fromstring(content, parser)
        except etree.XMLSyntaxError as error:
            if 200 <= status < 300:
                raise DecodeError(f"the response is not XML: {error}: {_beginning(content)!r}") from None
            raise self._http_error(answer) from None
        if root.tag == f"{{{self._version.envelope}}}Envelope":
            if root.getroottree().docinfo.doctype:
                raise DecodeError("the response has a document type declaration, which SOAP forbids")
            return root
        if 200 <= status < 300:
            raise DecodeError(
                f"the response is no SOAP {self._service.soap_version} envelope, but {root.tag!s}"
            )
        raise self._http_error(answer)

    def _read_header(self, response: Any, header: etree._Element | None) -> None:
        for member in members(type(response)):
            if member.wire.place == "header":
                setattr(response, member.attribute, self._header_value(member, header))

    def _header_value(self, member: Member, header: etree._Element | None) -> Any:
        node = None if header is None else header.find(member.namespace.tag(member.wire.name))
        if node is None:
            return None
        read, convert = type_reader(member.wire.type, self._service.types)
        if read is not None:
            return read(node)
        return None if node.text is None else read_text(convert, node.text, node)

    def _fault(self, node: etree._Element, header: etree._Element | None, status: int) -> Fault:
        detail = node.find("detail") if self._service.soap_version == "1.1" else node.find("{*}Detail")
        fault: Fault | None = None
        for child in () if detail is None else detail.iterchildren(etree.Element):
            name = self._service.faults.get(str(child.tag))
            if name is not None and fault is None:
                # As any element, the detail may state a type that is derived from its own.
                read, _ = type_reader(name, self._service.types)
                # One value that is unreadable does not cost the fault.
                fault = read_whole(read, child)[0] if read else None
        if fault is None:
            fault = SoapFault()
            if detail is not None:
                fault.detail = etree.tostring(detail, encoding="unicode", with_tail=False)
        fault.status = status
        if self._service.soap_version == "1.1":
            fault.fault_code, fault.fault_string = node.findtext("faultcode"), node.findtext("faultstring")
        else:
            fault.fault_code, fault.fault_string = node.findtext("{*}Code/{*}Value"), node.findtext(
                "{*}Reason/{*}Text"
            )
        for place in (detail, header) if self._service.tracking_header else ():
            if fault.tracking_id is None and place is not None:
                fault.tracking_id = place.findtext(f".//{{*}}{self._service.tracking_header}")
        return fault


def _quoted(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


def _beginning(content: bytes) -> str:
    return content[:2000].decode("utf-8", "replace")
