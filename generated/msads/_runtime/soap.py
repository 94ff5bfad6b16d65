"""SOAP 1.1 and 1.2 envelopes: encoding of requests, decoding of responses and faults. No I/O."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from lxml import etree

from .errors import DecodeError, EncodeError, HttpError, ServiceError
from .named_tuple import NamedTuple
from .names import ENVELOPES, XS, XSI
from .options import PLAIN, Speaking
from .refusals import write_whole
from .service import CredentialsBase, HttpAnswer, HttpRequest, Operation, ResponseT, Service
from .soap_message import has_attachments, message_writer, stated_type
from .struct import Message
from .tolerant_reading import read_whole, unreadable_parts
from .wire import ELEMENT_LIKE, members, root_of
from .xml_answer import parse
from .xml_text import XmlElement

if TYPE_CHECKING:
    from .attachments import Attachments
    from .items import ItemReader

__all__ = ["IN_QUOTES", "VERSIONS", "SoapProtocol", "Version", "envelope_start", "parsed", "write_body"]


class Version(NamedTuple):
    """A version of SOAP: the namespace and the Content-Type of its envelopes."""

    envelope: str
    content_type: str


VERSIONS = {
    "1.1": Version(ENVELOPES["1.1"], "text/xml; charset=utf-8"),
    "1.2": Version(ENVELOPES["1.2"], "application/soap+xml; charset=utf-8"),
}
_NAMESPACES = tuple(version.envelope for version in VERSIONS.values())
_BODY = "s:Body"
_LARGE = 4 * 1024 * 1024
"""Bytes; the tree of a larger response is not kept as a whole if the response has lists of structs."""
_ENVELOPES = tuple(f"{{{namespace}}}Envelope" for namespace in _NAMESPACES)
# An action is a URI in quotes; quotes and characters that end the header must be encoded.
IN_QUOTES = {code: f"%{code:02X}" for code in (*range(32), 127, ord('"'), ord("\\"))}


class SoapProtocol:
    """Encodes requests and decodes responses of one service."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._version = VERSIONS[service.soap_version]
        self._start = envelope_start(service)

    def encode(
        self,
        operation: Operation[Any],
        request: Message,
        credentials: CredentialsBase,
        url: str,
        speaking: Speaking = PLAIN,
    ) -> HttpRequest:
        """Return the HTTP request of a call; raise EncodeError if a value does not fit its field."""
        headers = self._headers(operation)

        def write() -> str:
            return self._envelope_of(operation, request, credentials, url, speaking)

        if not (speaking.mtom or speaking.attachments or has_attachments(request)):
            return HttpRequest("POST", url, headers, write().encode())
        from .multipart import packed

        action = "" if self._service.soap_version == "1.1" else self._action(operation)
        content, stated = packed(write, request, self._version.content_type, action, speaking)
        return HttpRequest("POST", url, {**headers, "Content-Type": _header(stated)}, content)

    def _envelope_of(
        self,
        operation: Operation[Any],
        request: Message,
        credentials: CredentialsBase,
        url: str,
        speaking: Speaking,
    ) -> str:
        pieces = [self._start]
        out = pieces.append
        addressed = self._service.addressing.get(operation.name, operation.addressing)
        if operation.headers or addressed is not None or speaking is not PLAIN:
            # Imported late: only operations with headers need it.
            from .soap_header import write_header

            here = operation._replace(action=self._stated(operation), addressing=addressed)
            write_header(here, credentials, url, speaking, self._service.types, out)
        cls = getattr(self._service.types, operation.request)
        write_body(cls, request, operation.encoded, pieces)
        out("</s:Envelope>")
        return "".join(pieces)

    def decode(self, operation: Operation[ResponseT], answer: HttpAnswer) -> ResponseT:
        """Return the response of a call, or raise the fault in it.

        Raises HttpError for an error status without an envelope, DecodeError for anything else that is not
        the operation's response.
        """
        empty = not answer.content.strip()
        if empty and answer.succeeded:
            if operation.response is None:
                return cast(ResponseT, None)
            raise DecodeError(f"{operation.name}: the response is empty (HTTP {answer.status})")
        found: tuple[ResponseT, list[DecodeError]] | None = None
        if (
            len(answer.content) >= _LARGE
            and operation.response is not None
            and not operation.response_encoded
        ):
            # Imported late: only large responses need it.
            from .soap_items import read_large

            found = read_large(self, operation, answer)
        response, problems = found or read_whole(lambda answer: self._decoded(operation, answer), answer)
        if problems:
            raise unreadable_parts(response, problems)
        return response

    def _decoded(self, operation: Operation[ResponseT], answer: HttpAnswer) -> ResponseT:
        root, parts = self._envelope(operation, answer)
        response = self.response(operation, answer, root)
        if parts:
            from .attachments import attach

            attach(response, parts)
        return response

    def response(self, operation: Operation[ResponseT], answer: HttpAnswer, root: XmlElement) -> ResponseT:
        """Return the response in an envelope, or raise the fault in it."""
        namespace = etree.QName(root).namespace
        header = root.find(f"{{{namespace}}}Header")
        body = root.find(f"{{{namespace}}}Body")
        first = None if body is None else next(body.iterchildren(etree.Element), None)
        self._raise_fault(operation, first, header, answer)
        if not answer.succeeded:
            raise self._http_error(answer)
        if namespace != self._version.envelope:
            raise DecodeError(
                f"{operation.name}: the response is not a SOAP {self._service.soap_version} envelope, "
                f"but one of {namespace}"
            )
        if operation.response is None:
            return cast(ResponseT, None)
        # Imported late: only responses need it.
        from .soap_body import reader_in

        cls = self.class_of(operation)
        read_body, holder = reader_in(operation, cls, body, operation.response_encoded)
        found = read_body(holder)
        if any(member.wire.place == "header" for member in members(cls)):
            # Imported late: only operations with response headers need it.
            from .soap_header import read_header

            read_header(found, header, self._service.types)
        return cast(ResponseT, found)

    def items(
        self, operation: Operation[ResponseT], path: tuple[str, ...], answer: Callable[[], HttpAnswer]
    ) -> ItemReader[ResponseT]:
        """Return an item reader for a response; `answer` returns its head, and its body as far as kept."""
        # Imported late: only iterators need it.
        from .soap_items import SoapItems

        return SoapItems(self, operation, path, answer)

    def _is_bare_fault(self, operation: Operation[Any], tag: Any) -> bool:
        """Return whether a fault's detail element is one, which may also be the start of the operation's response."""
        # Imported late: few bodies are like that.
        from .soap_body import may_begin

        return operation.response is None or not may_begin(self.class_of(operation), tag)

    def class_of(self, operation: Operation[ResponseT]) -> type[ResponseT]:
        """Return the class of an operation's responses."""
        found: type[ResponseT] = getattr(self._service.types, str(operation.response))
        return found

    def _headers(self, operation: Operation[Any]) -> dict[str, str | bytes]:
        action = self._action(operation)
        headers: dict[str, str | bytes]
        if self._service.soap_version == "1.1":
            headers = {"Content-Type": self._version.content_type, "SOAPAction": _header(action)}
        else:
            headers = {"Content-Type": _header(f"{self._version.content_type}; action={action}")}
        return {**headers, **self._service.http_headers}

    def _stated(self, operation: Operation[Any]) -> str:
        """Return the SOAP action of an operation at this port."""
        return self._service.actions.get(operation.name, operation.action)

    def _action(self, operation: Operation[Any]) -> str:
        """Return the SOAP action in quotes."""
        return f'"{self._stated(operation).translate(IN_QUOTES)}"'

    def _http_error(self, answer: HttpAnswer) -> HttpError:
        name = self._service.tracking_header
        tracking_id = answer.headers.get(name) if name else None
        return HttpError(answer.status, answer.text[:2000], tracking_id)

    def _envelope(
        self, operation: Operation[Any], answer: HttpAnswer
    ) -> tuple[XmlElement, Attachments | None]:
        """Return the envelope of a response, in either version, because a service may refuse one in the other version.

        Its attachments are returned, too.
        """
        try:
            root, parts = parsed(answer)
        except (etree.XMLSyntaxError, DecodeError) as error:
            raise self.unparsed(operation, answer, error) from None
        self.check_root(operation, answer, root)
        return root, parts

    def unparsed(self, operation: Operation[Any], answer: HttpAnswer, error: Exception) -> ServiceError:
        """Return the error for a response that cannot be parsed."""
        if not answer.succeeded:
            return self._http_error(answer)
        what = _not_xml(answer, error) if isinstance(error, etree.XMLSyntaxError) else str(error)
        return DecodeError(f"{operation.name}: {what}")

    def check_root(self, operation: Operation[Any], answer: HttpAnswer, root: XmlElement) -> None:
        """Raise an error if the root of a response is wrong."""
        if root.tag in _ENVELOPES:
            if root.getroottree().docinfo.doctype:
                raise DecodeError(
                    f"{operation.name}: the response has a document type declaration, which SOAP forbids"
                )
        elif answer.succeeded:
            raise DecodeError(
                f"{operation.name}: the response is not a SOAP {self._service.soap_version} envelope, "
                f"but {root.tag!s}"
            )
        else:
            raise self._http_error(answer)

    def _raise_fault(
        self,
        operation: Operation[Any],
        first: XmlElement | None,
        header: XmlElement | None,
        answer: HttpAnswer,
    ) -> None:
        """Raise the fault at the start of the body: a Fault element, or a detail element by itself."""
        if first is None:
            return
        name = etree.QName(first)
        is_fault = name.localname == "Fault" and name.namespace in (None, *_NAMESPACES)
        if is_fault or (str(first.tag) in self._service.faults and self._is_bare_fault(operation, first.tag)):
            from .soap_fault import fault_of

            raise fault_of(first, header, answer, self._service)


def envelope_start(service: Service) -> str:
    """Return the start of each envelope, with the namespace declarations for everything in it."""
    declared = {"s": VERSIONS[service.soap_version].envelope, "xsi": XSI, "xs": XS}
    declared |= {namespace.prefix: namespace.uri for namespace in service.namespaces}
    declarations = "".join(f' xmlns:{prefix}="{_quoted(uri)}"' for prefix, uri in declared.items())
    return f'<?xml version="1.0" encoding="utf-8"?>\n<s:Envelope{declarations}>'


def write_body(cls: type[Any], message: Message, encoded: str, pieces: list[str]) -> None:
    """Write the body with a request or response of a class, or of a type derived from that of its element.

    `encoded` is the SOAP version of its encoding, "" for none. Raises EncodeError if a value does not fit its
    field.
    """
    if encoded:
        # Imported late: only SOAP encoding needs it.
        from .encoded_body import write_encoded

        write_whole(write_encoded, cls, message, encoded, pieces)
        return
    out = pieces.append
    name, namespace = root_of(cls)
    stated = stated_type(cls, message)
    if name:
        out(f"<{_BODY}>")
        write_whole(message_writer(message), namespace.prefixed(name), message, stated, out)
        out(f"</{_BODY}>")
        return
    before = len(pieces)
    write_whole(message_writer(message), _BODY, message, stated, out)
    parts = [member.attribute for member in members(type(message)) if member.wire.place in ELEMENT_LIKE]
    # The body is empty although the contract requires one of its parts.
    if parts and len(pieces) == before + 2:
        raise EncodeError(f"expected {' or '.join(parts)}, got None")


def parsed(answer: HttpAnswer) -> tuple[XmlElement, Attachments | None]:
    """Return the root of a message's XML, and its attachments; raise etree.XMLSyntaxError, DecodeError."""
    if not answer.media_type.startswith("multipart/"):
        return parse(answer), None
    from .attachments import include, taken_apart

    inner, parts = taken_apart(answer)
    root = parse(inner)
    return root, include(root, parts)


def _not_xml(answer: HttpAnswer, error: etree.XMLSyntaxError) -> str:
    if "XML_PARSE_HUGE" in str(error):
        return f"the response exceeds a fixed limit of the XML parser: {error}"
    kind = answer.media_type
    stated = f" (Content-Type: {kind})" if kind and "xml" not in kind else ""
    return f"the response is not XML: {error}: {answer.text[:2000]!r}{stated}"


def _header(text: str) -> str | bytes:
    # The HTTP library encodes text as ASCII; other characters are sent in UTF-8.
    return text if text.isascii() else text.encode()


def _quoted(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
