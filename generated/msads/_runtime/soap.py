"""SOAP 1.1 and 1.2 envelopes: requests to bytes, bytes to responses and faults. No I/O."""

from __future__ import annotations

from types import ModuleType
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from lxml import etree

from .errors import DecodeError, EncodeError, HttpError
from .names import XSI
from .options import PLAIN, Speaking
from .reading import read_whole, unreadable_parts
from .scalars import escape
from .service import CredentialsBase, HeaderPart, HttpAnswer, HttpRequest, Operation, ResponseT, Service
from .struct import Struct, maker
from .wire import Member, StructWire, members, write_whole
from .xml_answer import parse
from .xml_read import XmlElement, read_text, type_reader
from .xml_write import Out, element_writer, struct_writer

if TYPE_CHECKING:
    from .attachments import Attachments

__all__ = ["SoapProtocol"]


class _Version(NamedTuple):
    envelope: str
    content_type: str


_VERSIONS = {
    "1.1": _Version("http://schemas.xmlsoap.org/soap/envelope/", "text/xml; charset=utf-8"),
    "1.2": _Version("http://www.w3.org/2003/05/soap-envelope", "application/soap+xml; charset=utf-8"),
}
_NAMESPACES = tuple(version.envelope for version in _VERSIONS.values())
_BODY = "s:Body"
_ENVELOPES = tuple(f"{{{namespace}}}Envelope" for namespace in _NAMESPACES)
_XS = "http://www.w3.org/2001/XMLSchema"
# An action is a URI in quotes: neither a quote nor what would end the header can stand in it as it is.
_IN_QUOTES = {code: f"%{code:02X}" for code in (*range(32), 127, ord('"'), ord("\\"))}


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
        self,
        operation: Operation[Any],
        request: Struct,
        credentials: CredentialsBase,
        url: str,
        speaking: Speaking = PLAIN,
    ) -> HttpRequest:
        """Return the HTTP request of a call; raises EncodeError when a value does not fit its field."""
        extra = ""
        addressed = self._service.addressing.get(operation.name, operation.addressing)
        if addressed is not None or speaking is not PLAIN:
            here = operation._replace(action=self._stated(operation), addressing=addressed)
            extra = _extra_headers(here, credentials, url, speaking)
        headers = self._headers(operation)
        if not speaking.mtom:
            content = self._envelope_of(operation, request, credentials, extra).encode()
            return HttpRequest("POST", url, headers, content)
        from .mtom import packed

        media_type, action = self._version.content_type.partition(";")[0], ""
        if self._service.soap_version != "1.1":
            action = self._action(operation)
        content, stated = packed(
            lambda: self._envelope_of(operation, request, credentials, extra), media_type, action
        )
        return HttpRequest("POST", url, {**headers, "Content-Type": _header(stated)}, content)

    def _envelope_of(
        self, operation: Operation[Any], request: Struct, credentials: CredentialsBase, extra: str
    ) -> str:
        """Return the envelope of a request; `extra` are the header elements that are not the contract's."""
        # Not before there is a call.
        from .credentials import filled

        pieces = [self._start]
        out = pieces.append
        if operation.headers or extra:
            out("<s:Header>")
            types = self._service.types
            for part, value, is_text in filled(operation.headers, credentials, types):
                if is_text:
                    tag = part.namespace.prefixed(part.name)
                    out(f"<{tag}>{escape(value)}</{tag}>")
                else:
                    _write_header(part, value, types, out)
            out(f"{extra}</s:Header>")
        if operation.encoded:
            # Not imported where it is not needed.
            from .encoded_body import write_encoded

            write_whole(write_encoded, operation, request, self._service.types, pieces)
            out("</s:Envelope>")
        else:
            wire: StructWire = request.__wire__
            tag = wire.namespace.prefixed(wire.name) if wire.name else _BODY
            if wire.name:
                out(f"<{_BODY}>")
            write_whole(struct_writer(type(request)), tag, request, "", out)
            out(f"</{_BODY}></s:Envelope>" if wire.name else "</s:Envelope>")
        return "".join(pieces)

    def decode(self, operation: Operation[ResponseT], answer: HttpAnswer) -> ResponseT:
        """Return the response of a call, or raise the fault that it holds instead.

        Raises HttpError for an error status without an envelope, DecodeError for anything else that is not
        the operation's response.
        """
        empty = not answer.content.strip()
        if empty and answer.succeeded:
            if operation.response is None:
                return cast(ResponseT, None)
            raise DecodeError(f"{operation.name}: the answer is empty (HTTP {answer.status})")
        root, parts = self._envelope(operation, answer)
        namespace = etree.QName(root).namespace
        header = root.find(f"{{{namespace}}}Header")
        body = root.find(f"{{{namespace}}}Body")
        first = None if body is None else next(body.iterchildren(etree.Element), None)
        self._raise_fault(operation, first, header, answer)
        if not answer.succeeded:
            raise self._http_error(answer)
        if namespace != self._version.envelope:
            raise DecodeError(
                f"{operation.name}: the answer is not a SOAP {self._service.soap_version} envelope, "
                f"but one of {namespace}"
            )
        if operation.response is None:
            return cast(ResponseT, None)
        # Not before there is an answer.
        from .soap_body import reader_in

        cls = getattr(self._service.types, operation.response)
        read_body, holder = reader_in(operation, cls, body)

        def read(holder: XmlElement) -> Any:
            found = read_body(holder)
            if found is None:
                found = maker(cls)([None] * len(members(cls)))
            self._read_header(found, header)
            return found

        response: ResponseT
        response, problems = read_whole(read, holder)
        if parts:
            from .attachments import attach

            attach(response, parts)
        if problems:
            raise unreadable_parts(response, problems)
        return response

    def _headers(self, operation: Operation[Any]) -> dict[str, str | bytes]:
        action = self._action(operation)
        headers: dict[str, str | bytes]
        if self._service.soap_version == "1.1":
            headers = {"Content-Type": self._version.content_type, "SOAPAction": _header(action)}
        else:
            headers = {"Content-Type": _header(f"{self._version.content_type}; action={action}")}
        return {**headers, **self._service.http_headers}

    def _stated(self, operation: Operation[Any]) -> str:
        """Return the SOAP action that an operation has at this port."""
        return self._service.actions.get(operation.name, operation.action)

    def _action(self, operation: Operation[Any]) -> str:
        """Return it in quotes."""
        return f'"{self._stated(operation).translate(_IN_QUOTES)}"'

    def _http_error(self, answer: HttpAnswer) -> HttpError:
        name = self._service.tracking_header
        tracking_id = answer.headers.get(name) if name else None
        return HttpError(answer.status, answer.text[:2000], tracking_id)

    def _envelope(
        self, operation: Operation[Any], answer: HttpAnswer
    ) -> tuple[XmlElement, Attachments | None]:
        """Return the envelope of an answer, of either version: a service may refuse one in the other's words.

        What came beside it goes with it.
        """
        try:
            root, parts = _parsed(answer)
        except (etree.XMLSyntaxError, DecodeError) as error:
            if not answer.succeeded:
                raise self._http_error(answer) from None
            what = _not_xml(answer, error) if isinstance(error, etree.XMLSyntaxError) else str(error)
            raise DecodeError(f"{operation.name}: {what}") from None
        if root.tag in _ENVELOPES:
            if root.getroottree().docinfo.doctype:
                raise DecodeError(
                    f"{operation.name}: the answer has a document type declaration, which SOAP forbids"
                )
            return root, parts
        if answer.succeeded:
            raise DecodeError(
                f"{operation.name}: the answer is not a SOAP {self._service.soap_version} envelope, "
                f"but {root.tag!s}"
            )
        raise self._http_error(answer)

    def _raise_fault(
        self,
        operation: Operation[Any],
        first: XmlElement | None,
        header: XmlElement | None,
        answer: HttpAnswer,
    ) -> None:
        """Raise the fault that stands first in the body, as a Fault or by itself."""
        if first is None:
            return
        name = etree.QName(first)
        is_fault = name.localname == "Fault" and name.namespace in (None, *_NAMESPACES)
        if is_fault or (str(first.tag) in self._service.faults and operation.response is not None):
            from .soap_fault import fault_of

            raise fault_of(first, header, answer, self._service)

    def _read_header(self, response: object, header: XmlElement | None) -> None:
        for member in members(type(response)):
            if member.wire.place == "header":
                setattr(response, member.attribute, self._header_value(member, header))

    def _header_value(self, member: Member, header: XmlElement | None) -> Any:
        node = None if header is None else header.find(member.namespace.tag(member.wire.name))
        if node is None:
            return None
        read, convert = type_reader(member.wire.type, self._service.types)
        if read is not None:
            return read(node)
        return None if node.text is None else read_text(convert, node.text, node)


def _parsed(answer: HttpAnswer) -> tuple[XmlElement, Attachments | None]:
    """Return the root of an answer's XML, and what came beside it; etree.XMLSyntaxError, DecodeError."""
    if not answer.media_type.startswith("multipart/"):
        return parse(answer), None
    from .attachments import include, taken_apart

    inner, parts = taken_apart(answer)
    root = parse(inner)
    return root, include(root, parts)


def _extra_headers(
    operation: Operation[Any], credentials: CredentialsBase, url: str, speaking: Speaking
) -> str:
    """Return the header elements of a request that are not those of the contract."""
    found = ""
    if operation.addressing is not None or speaking.addressing is not None:
        from .addressing import addressing_headers

        found = addressing_headers(operation, speaking.addressing, url)
    if speaking.security is not None:
        from .credentials import SECURITY
        from .security import security_header

        found += security_header(credentials.value(SECURITY))
    return found


def _write_header(part: HeaderPart, value: Any, types: ModuleType, out: Out) -> None:
    """Write a header part that is not of a simple type; raises EncodeError."""
    try:
        element_writer(part.name, part.namespace, part.type, types, True)[1](value, out)
    except EncodeError as error:
        raise error.below(part.attribute) from None


def _not_xml(answer: HttpAnswer, error: etree.XMLSyntaxError) -> str:
    if "XML_PARSE_HUGE" in str(error):
        return f"the answer exceeds a limit of the XML parser that cannot be raised: {error}"
    kind = answer.media_type
    stated = f" (Content-Type: {kind})" if kind and "xml" not in kind else ""
    return f"the response is not XML: {error}: {answer.text[:2000]!r}{stated}"


def _header(text: str) -> str | bytes:
    # httpx takes text for ASCII; what a contract spells otherwise goes out in UTF-8.
    return text if text.isascii() else text.encode()


def _quoted(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
