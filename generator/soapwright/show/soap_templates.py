"""SOAP templates as the reference pages print them.

Unless they are brief, they differ from the pages where messages require it: a declared type that extends
another one shows its inherited fields, and there is a section for every struct derived from the declared
type, not only for direct ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from xml.sax.saxutils import escape, quoteattr

from soapwright.base.lines import bare_lines
from soapwright.contract.schema_views import Place, Struct
from soapwright.contract.views import ContractView, Message, Operation
from soapwright.python.docstring_words import exclusive_words
from soapwright.runtime.names import ENVELOPES, XML, XSI
from soapwright.show.encoded import Encoded
from soapwright.show.skeleton import Section, SkeletonNode, header_nodes, message_node, response_of, type_node

ARRAYS = "http://schemas.microsoft.com/2003/10/Serialization/Arrays"
VALUE = "ValueHere"
DERIVED = "-- derived type specified here with the appropriate prefix --"


def request_template(
    contract: ContractView,
    operation: Operation,
    hidden_headers: frozenset[str] = frozenset(),
    shown_headers: Sequence[str] = (),
    *,
    brief: bool = False,
) -> str:
    """Return the request as text with a final newline.

    `hidden_headers` are header parts to omit. `shown_headers` are elements to print before those of the
    contract, with {action} replaced by the SOAP action. With `brief`, it omits what reference pages omit
    (`message_node`).
    """
    action = escape(operation.soap_action or operation.name)
    shown = [text.strip().replace("{action}", action) for text in shown_headers]
    return _template(contract, operation, operation.request, "i", hidden_headers, shown, brief=brief)


def response_template(contract: ContractView, operation: Operation, *, brief: bool = False) -> str:
    """Return the response as text with a final newline; raise InputError if the operation is one-way."""
    return _template(contract, operation, response_of(contract, operation), brief=brief)


def type_template(contract: ContractView, struct: Struct, *, brief: bool = False) -> str:
    """Return an element of a struct's type, named after it, as text with a final newline."""
    declared = _Declared("", {}, "", depth=1, outermost=True)
    return "\n".join(_Writer().element(type_node(contract, struct, brief), declared)) + "\n"


def _template(
    contract: ContractView,
    operation: Operation,
    message: Message,
    xsi: str = "",
    hidden: frozenset[str] = frozenset(),
    shown: Sequence[str] = (),
    brief: bool = False,
) -> str:
    namespace = message.namespace if message.element else contract.namespace
    writer = _Writer()
    encoded = Encoded.of(contract, message.encoding) if message.encoding else None
    xsi = xsi or ("i" if encoded else "")
    declared = _Declared(namespace, {}, xsi, depth=3)
    headers = [f"    {text}" for text in shown]
    for node in header_nodes(contract, message):
        if node.field.name not in hidden:
            headers += writer.element(node, declared)
    if headers:
        headers = [f"  <s:Header xmlns={quoteattr(namespace)}>", *headers, "  </s:Header>"]
    version = contract.port_type(operation).endpoints[0].soap_version
    body = message_node(contract, message, brief)
    instance = f" xmlns:{xsi}={quoteattr(XSI)}" if xsi else ""
    instance += encoded.declarations if encoded else ""
    lines = [
        f"<s:Envelope{instance} xmlns:s={quoteattr(ENVELOPES[version])}>",
        *headers,
        "  <s:Body>",
        *writer.body(body, replace(declared, default="", encoded=encoded, outermost=True)),
        "  </s:Body>",
        "</s:Envelope>",
    ]
    return "\n".join(lines) + "\n"


@dataclass(frozen=True, slots=True)
class _Declared:
    """The namespace declarations in scope where an element starts, and its depth (the envelope's is 1)."""

    default: str
    prefixes: Mapping[str, str]
    xsi: str
    depth: int
    encoded: Encoded | None = None
    outermost: bool = False


@dataclass(slots=True)
class _Writer:
    """Writes elements; the numbers of eN prefixes are unique in a template."""

    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def body(self, node: SkeletonNode, declared: _Declared) -> Iterator[str]:
        """Yield the lines of the body: of its element, or of its content without one."""
        yield from self.element(node, declared) if node.field.name else self._content(node, declared)

    def element(self, node: SkeletonNode, declared: _Declared) -> Iterator[str]:
        """Yield the lines of an element."""
        shown, pad = node.field, "  " * (declared.depth - 1)
        prefix = declared.prefixes.get(shown.namespace)
        name = f"{prefix}:{shown.name}" if prefix else shown.name
        start, inner = self._start(node, declared, prefix)
        tag = " ".join([name, *start])
        lines = list(self._content(node, inner))
        if node.plain or any(child.field.place is Place.TEXT for child in node.nodes):
            # Line breaks around a value would be part of it.
            yield f"{pad}<{tag}>{VALUE}{''.join(map(str.strip, lines))}</{name}>"
        elif lines or not (node.nodes or declared.outermost):
            yield f"{pad}<{tag}>"
            yield from lines
            yield f"{pad}</{name}>"
        else:
            yield f"{pad}<{tag} />"

    def _start(
        self, node: SkeletonNode, declared: _Declared, prefix: str | None
    ) -> tuple[list[str], _Declared]:
        """Return the start tag's attributes in the pages' order, and the declarations for its content."""
        shown = node.field
        default, prefixes, xsi = declared.default, dict(declared.prefixes), declared.xsi
        first: list[str] = [declared.encoded.style] if declared.encoded and declared.depth == 3 else []
        last: list[str] = []
        if not prefix and shown.namespace != default:
            default = shown.namespace
            first.append(f"xmlns={quoteattr(default)}")
        for namespace in _foreign(node, prefix):
            given = "a1" if namespace == ARRAYS else f"e{next(self.numbers)}"
            prefixes[namespace] = given
            (last if given == "a1" else first).append(f"xmlns:{given}={quoteattr(namespace)}")
        nil = shown.nillable and not shown.repeated
        if (nil or node.sections) and not xsi:
            xsi = f"d{declared.depth}p1"
            last.append(f"xmlns:{xsi}={quoteattr(XSI)}")
        markers = [f'{xsi}:nil="false"'] * nil + [f'{xsi}:type="{DERIVED}"'] * bool(node.sections)
        attributes = [
            f'{_attribute(child, prefixes)}="{VALUE}"'
            for child in node.nodes
            if child.field.place is Place.ATTRIBUTE
        ]
        if declared.encoded:
            markers += declared.encoded.attributes(node, xsi)
        inner = _Declared(default, prefixes, xsi, declared.depth + 1, declared.encoded)
        return first + markers + attributes + last, inner

    def _content(self, node: SkeletonNode, declared: _Declared) -> Iterator[str]:
        pad = "  " * (declared.depth - 1)
        if node.again and node.type:
            yield f"{pad}<!--Recursive: the content of {node.type.name.name.rpartition('/')[2]} again-->"
        yield from _exclusive(node, pad)
        yield from self._elements(declared.encoded.nodes(node) if declared.encoded else node.nodes, declared)
        for section in node.sections:
            yield f"{pad}<!--{_announcement(section)}-->"
            for child in section.nodes:
                if child.field.place is Place.ATTRIBUTE:
                    yield f'{pad}<!--Attribute: {_attribute(child, declared.prefixes)}="{VALUE}"-->'
            yield from self._elements(section.nodes, declared)

    def _elements(self, nodes: Iterable[SkeletonNode], declared: _Declared) -> Iterator[str]:
        pad = "  " * (declared.depth - 1)
        for child in nodes:
            match child.field.place:
                case Place.ELEMENT:
                    yield from self.element(child, declared)
                case Place.TURNS:
                    yield f"{pad}<!--As often as needed:-->"
                    yield from _exclusive(child, pad)
                    yield from self._elements(child.nodes, declared)
                case Place.CHOICE:
                    often = ", as often as needed" if child.field.repeated else ""
                    yield f"{pad}<!--One of these{often}:-->"
                    yield from self._elements(child.nodes, declared)
                case Place.ANY:
                    yield f"{pad}<!--Any element-->"
                case Place.TEXTS:
                    yield f"{pad}<!--Text is allowed before, between and after the elements-->"
                case Place.ATTRIBUTE | Place.TEXT | Place.ANY_ATTRIBUTES:
                    pass


def _exclusive(node: SkeletonNode, pad: str) -> Iterator[str]:
    """Yield comments about which elements of a struct exclude each other."""
    if isinstance(node.type, Struct):
        words = exclusive_words(node.type, [inner.name or inner.word for inner in node.type.fields])
        yield from (f"{pad}<!--{line}-->" for line in bare_lines(words))


def _foreign(node: SkeletonNode, prefix: str | None) -> Iterator[str]:
    """Yield the namespaces inside the element that need a prefix of their own, each once."""
    inside = _standing([*node.nodes, *(child for section in node.sections for child in section.nodes)])
    known = {"", XML}
    for child in inside:
        namespace, place = child.field.namespace, child.field.place
        # An unprefixed name is in the element's namespace, unless it is the name of an attribute.
        same = namespace == node.field.namespace and (prefix or place is Place.ELEMENT)
        if not same and namespace not in known:
            known.add(namespace)
            yield namespace


def _standing(nodes: Iterable[SkeletonNode]) -> Iterator[SkeletonNode]:
    """Yield the direct content of an element, with the nodes of turns and choices in place."""
    for node in nodes:
        if node.field.place in (Place.TURNS, Place.CHOICE):
            yield from _standing(node.nodes)
        elif node.field.place in (Place.ELEMENT, Place.ATTRIBUTE, Place.TEXT):
            yield node


def _attribute(node: SkeletonNode, prefixes: Mapping[str, str]) -> str:
    namespace = node.field.namespace
    prefix = "xml" if namespace == XML else prefixes.get(namespace)
    return f"{prefix}:{node.field.name}" if prefix else node.field.name


def _announcement(section: Section) -> str:
    subject = {0: "No additional fields are", 1: "This field is"}.get(len(section.nodes), "These fields are")
    return f"{subject} applicable if the derived type attribute is set to {section.struct.name.name}"
