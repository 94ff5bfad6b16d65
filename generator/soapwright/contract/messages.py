"""Resolve messages: the SOAP body, header parts and fault details."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from lxml import etree

from soapwright.base.qname import QName
from soapwright.contract.builtins import ANY_TYPE
from soapwright.contract.documentation import documentation_of
from soapwright.contract.encoding import ENCODINGS, is_encoded
from soapwright.contract.model import (
    Attached,
    Body,
    Document,
    Empty,
    Fault,
    Header,
    Message,
    Part,
    Parts,
    Rpc,
    SoapStyle,
)
from soapwright.contract.ports import Port
from soapwright.contract.resolver import Resolver
from soapwright.contract.wsdl import Wsdl
from soapwright.errors import Level, Problem, Where
from soapwright.read.parse import Scope
from soapwright.read.xml import WSDL

MIME = "{http://schemas.xmlsoap.org/wsdl/mime/}"
BESIDE = "headers and faults are not defined; they may contain anything"
"""The cause of warnings about undefined headers and faults."""
ABSTRACT = "elements of message parts are abstract; no element that substitutes one is sent or read"
"""The cause of warnings about messages, headers and faults whose elements are abstract."""
_CONCRETE = "If the service uses an element that substitutes it, name that one in the part."
_ATTACHED = {f"{MIME}content": "", f"{MIME}mimeXml": "text/xml"}
"""The elements of a binding that name an attached part, with its content type if they state none."""
_PART, _FAULT, _INPUT = f"{WSDL}part", f"{WSDL}fault", f"{WSDL}input"


@dataclass(frozen=True, slots=True)
class Declared:
    """A message as an operation uses it: the parts in the body, and what the binding states about them."""

    node: etree._Element
    scope: Scope
    parts: Sequence[etree._Element]
    headers: Sequence[etree._Element]
    body: Mapping[str, str]
    """The attributes of its soap:body."""
    attached: Mapping[str, Sequence[str]]
    """The content types of the parts that are sent as attachments."""
    is_request: bool

    @property
    def unsupported(self) -> Problem | None:
        """The reason why a client cannot send or read the message, None if it can."""
        return next(filter(None, (_of_nothing(part, self.scope) for part in self.parts)), None)


@dataclass(slots=True)
class Messages:
    """Resolves the messages of one port's operations."""

    definitions: Wsdl
    types: Resolver
    port: Port

    def declared(self, node: etree._Element, bound: etree._Element | None) -> Declared | None:
        """Return the message of an input or output; `bound` is its counterpart in the binding."""
        scope = self.port.port_type_scope
        name = scope.named(node.get("message", ""), node)
        found = self.definitions.message(name, scope.document.where(node))
        if found is None:
            return None
        message, message_scope = found
        soap = self.port.soap
        # MIME allows the body in one of several parts.
        body = None if bound is None else next(bound.iter(f"{{{soap}}}body"), None)
        headers = [] if bound is None else list(bound.iter(f"{{{soap}}}header"))
        attached: dict[str, list[str]] = {}
        for one in () if bound is None else bound.iter(*_ATTACHED):
            attached.setdefault(one.get("part", ""), []).append(one.get("type", _ATTACHED[str(one.tag)]))
        parts = list(message.iterchildren(_PART))
        names = [part.get("name", "") for part in parts]
        listed = None if body is None or body.get("parts") is None else body.get("parts", "").split()
        if listed is None:
            taken = {one.get("part") for one in headers if self._message_of(one) == name} | {*attached}
            chosen = [part for part in parts if part.get("name") not in taken]
        elif unknown := [one for one in listed if one not in names]:
            assert body is not None
            what = f"soap:body lists part {unknown[0]!r}, which is not in message {name.name!r}; all parts of the message are used"
            hint = "Correct the list of parts if the service expects others."
            self.definitions.warn(
                self._where(body), what, hint, "soap:body lists parts that are not in the message"
            )
            chosen = parts
        else:
            chosen = [part for part in parts if part.get("name") in listed]
        stated = {} if body is None else {str(key): str(value) for key, value in body.items()}
        in_body = {part.get("name") for part in chosen}
        beside = {one: types for one, types in attached.items() if one not in in_body}
        return Declared(message, message_scope, chosen, headers, stated, beside, node.tag == _INPUT)

    def message(self, declared: Declared, style: SoapStyle, wrapper: str) -> Message | None:
        """Resolve a supported message; None if part of it is not defined.

        In RPC style, `wrapper` is the name of the element around the parts.
        """
        parts = [self._part(part, declared.scope) for part in declared.parts]
        headers = tuple(filter(None, map(self._header, declared.headers)))
        found = tuple(part for part in parts if part)
        if len(found) != len(parts):
            return None
        body = self._body(declared, found, style, wrapper)
        return Message(body, headers, self._encoding(declared, body), tuple(_attached(declared)))

    def _encoding(self, declared: Declared, body: Body) -> str:
        """Return the encoding of a message: the first SOAP encoding that the binding lists, or SOAP's by default.

        Only types can be encoded (WSDL 1.1, 3.5). A request that is an element is written as its schema says,
        which services with such a WSDL expect; a response is read in either form.
        """
        if declared.body.get("use") != "encoded":
            return ""
        if declared.is_request and isinstance(body, Document):
            what = f"the binding encodes message {declared.node.get('name')!r}, whose part names an element; it is sent as a literal message"
            hint = "No action is needed if calls succeed; only parts with a type can be encoded."
            where = declared.scope.document.where(declared.node)
            self.definitions.warn(
                where, what, hint, "elements cannot be encoded; they are sent as literal messages"
            )
            return ""
        listed = declared.body.get("encodingStyle", "").split()
        return next((one for one in listed if one in ENCODINGS), ENCODINGS[0])

    def _body(self, declared: Declared, parts: tuple[Part, ...], style: SoapStyle, wrapper: str) -> Body:
        if style is SoapStyle.RPC:
            # Without one in the binding, tools use that of the WSDL.
            namespace = declared.body.get("namespace", self.port.binding_scope.namespace)
            return Rpc(QName(namespace, wrapper), parts)
        if not parts:
            return Empty()
        if len(parts) == 1 and parts[0].element:
            return Document(parts[0].element, parts[0].type)
        return Parts(parts)

    def faults(self, declared: etree._Element, bound: etree._Element) -> Iterator[Fault]:
        """Resolve the faults of an operation: each part is an element that the detail may contain.

        `bound` is the operation in the binding.
        """
        scope = self.port.port_type_scope
        for fault in declared.iterchildren(_FAULT):
            message_name = scope.named(fault.get("message", ""), fault)
            found = self.definitions.message(message_name, scope.document.where(fault))
            if found is None:
                continue
            message, message_scope = found
            # WSDL 1.1 requires a name; without one, that of the message is used.
            name = fault.get("name") or message_name.name
            parts = list(message.iterchildren(_PART))
            for part in parts:
                if resolved := self._part(part, message_scope, needed=False):
                    element = resolved.element or QName(self._fault_namespace(fault, bound), resolved.name)
                    yield Fault(name, element, resolved.type)
            if not parts:
                self.definitions.warn(
                    message_scope.document.where(message),
                    f"fault {name!r} of operation {declared.get('name')!r} has no parts; its detail is not read",
                    "No action is needed: such a fault is raised like an undeclared one.",
                    "faults have no parts, so their details are not read",
                )

    def _fault_namespace(self, fault: etree._Element, bound: etree._Element) -> str:
        """Return the namespace of fault parts that have only a type: the binding's, or none."""
        soap = f"{{{self.port.soap}}}fault"
        found = (
            one.get("namespace", "")
            for node in bound.iterchildren(_FAULT)
            for one in node.iterchildren(soap)
            if node.get("name") == fault.get("name")
        )
        return next(found, "")

    def header_faults(self, messages: Iterable[Declared]) -> Iterator[Header]:
        """Resolve the headers that the faults of an operation may have, without duplicates."""
        tag = f"{{{self.port.soap}}}headerfault"
        nodes = (
            node for message in messages for header in message.headers for node in header.iterchildren(tag)
        )
        yield from dict.fromkeys(filter(None, map(self._header, nodes)))

    def _header(self, xml: etree._Element) -> Header | None:
        """Resolve the part of a soap:header or soap:headerfault.

        Report it and return None if it does not exist.
        """
        where = self._where(xml)
        found = self.definitions.message(self._message_of(xml), where)
        if found is None:
            return None
        message, scope = found
        node = self.definitions.part(message, xml.get("part", ""))
        if node is None:
            self.definitions.error(
                where,
                f"header part {xml.get('part')!r} is not in message {message.get('name')!r}",
                f"Add the part, or correct the soap:{etree.QName(xml).localname} that refers to it.",
            )
            return None
        part = self._part(node, scope, needed=False)
        if part is None:
            return None
        name = part.element or QName(xml.get("namespace", ""), part.name)
        return Header(name.name, name.namespace, part.type, part.nillable)

    def _part(self, node: etree._Element, scope: Scope, *, needed: bool = True) -> Part | None:
        """Resolve a part; report it and return None if its element or type is not defined.

        A part outside the body is not `needed`: if undefined it may contain anything, which is a warning.
        """
        if problem := _of_nothing(node, scope):
            self.definitions.problems.append(problem)
            return None
        kind = "element" if node.get("element") else "type"
        text = node.get(kind, "")
        name = scope.named(text, node)
        element = self.types.element(name) if kind == "element" else None
        type_ = element.type if element else self.types.named(name, scope) if kind == "type" else None
        if type_ is not None:
            self.types.met(type_)
            if element and element.abstract:
                what = f"the element of part {node.get('name')!r}, {name.name}, is abstract; it is sent and read under its own name"
                self.definitions.warn(scope.document.where(node), what, _CONCRETE, ABSTRACT)
            named = element.name if element else None
            nillable = element.nillable if element else is_encoded(name)
            return Part(node.get("name", ""), type_, named, nillable, documentation_of(node))
        undefined = self.types.undefined(kind, text, name, scope.document.where(node))
        if needed:
            self.definitions.problems.append(undefined)
            return None
        what = f"{undefined.what}; this header or fault may contain anything"
        self.definitions.problems.append(replace(undefined, what=what, level=Level.WARNING, cause=BESIDE))
        return Part(node.get("name", ""), ANY_TYPE, name if kind == "element" else None, True)

    def _message_of(self, xml: etree._Element) -> QName:
        """Return the message that a soap:header or soap:headerfault refers to."""
        return self.port.binding_scope.named(xml.get("message", ""), xml)

    def _where(self, xml: etree._Element) -> Where:
        return self.port.binding_scope.document.where(xml)


def _attached(declared: Declared) -> Iterator[Attached]:
    """Yield the parts of a message that are sent beside the envelope."""
    for part in declared.node.iterchildren(_PART):
        types = declared.attached.get(part.get("name", ""))
        if types is not None:
            text = part.get("type")
            type_ = declared.scope.named(text, part) if text else None
            stated = tuple(dict.fromkeys(filter(None, map(str.strip, types))))
            yield Attached(part.get("name", ""), stated, type_, documentation_of(part))


def _of_nothing(part: etree._Element, scope: Scope) -> Problem | None:
    """Return the problem of a part without element and type, None for other parts."""
    if part.get("element") or part.get("type"):
        return None
    message = part.getparent()
    of = "" if message is None else f" of message {message.get('name')!r}"
    what = f"part {part.get('name')!r}{of} has neither an element nor a type"
    return Problem(scope.document.where(part), what, "Add one of the two.")
