"""XML that the contract alone describes: samples as lxml trees, envelopes around them, and trees as lines.

Nothing here knows the runtime. A tree can be written plainly, or in every way that means the same: other
prefixes, default namespaces, white space, comments, CDATA, and elements that the contract does not know.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from lxml import etree

from soapwright.base.qname import QName
from soapwright.contract.schema_views import Array, Field, Map, Place, Struct, Type
from soapwright.contract.views import ContractView

from .samples import Choice, Items, Leaf, Many, Nothing, Pairs, Record, Sample, Words

XSI = "http://www.w3.org/2001/XMLSchema-instance"
NIL, TYPE = f"{{{XSI}}}nil", f"{{{XSI}}}type"
ENVELOPE = "http://schemas.xmlsoap.org/soap/envelope/"
NEWER = "urn:newer-revision"


@dataclass(slots=True)
class TreeWriter:
    """Writes samples of one contract; `ornate` in every other way that means the same."""

    contract: ContractView
    ornate: bool = False
    numbers: Iterator[int] = field(default_factory=count)
    # Whether some element has no namespace: lxml would let it fall into a default one.
    _unqualified: bool = field(init=False)

    def __post_init__(self) -> None:
        self._unqualified = self.ornate and any(
            not inner.namespace and inner.place is Place.ELEMENT
            for found in self.contract.types.values()
            for inner in _fields_of(found)
        )

    def message(self, name: QName | None, record: Record, declared: QName | None = None) -> etree._Element:
        """Return the element of a message or of a fault's detail; its xsi:type if it is not the declared one.

        A message whose parts stand in the body by themselves has none.
        """
        assert name
        return self._element(None, name, record, declared or record.struct.name)

    def value(self, name: QName, sample: Sample, declared: QName) -> etree._Element:
        """Return the element of a value of any type, as a header part holds it."""
        return self._element(None, name, sample, declared)

    def _element(
        self, parent: etree._Element | None, name: QName, sample: Sample, declared: QName
    ) -> etree._Element:
        derived = (
            sample.struct.name if isinstance(sample, Record) and sample.struct.name != declared else None
        )
        node = self._start(parent, name, derived)
        if isinstance(sample, Nothing):
            node.set(NIL, "1" if self.ornate and next(self.numbers) % 2 else "true")
        elif isinstance(sample, Record):
            self._fields(node, sample)
        elif isinstance(sample, Items):
            item = sample.type.item
            for one in sample.items:
                self._element(node, QName(item.namespace, item.name), one, item.type)
        elif isinstance(sample, Pairs):
            for key, value in sample.pairs:
                pair = self._start(node, QName(sample.type.item.namespace, sample.type.item.name))
                for part, one in ((sample.type.key, key), (sample.type.value, value)):
                    self._element(pair, QName(part.namespace, part.name), one, part.type)
                self._decorate(pair)
        else:
            self._text(node, sample)
        if isinstance(sample, (Record, Items, Pairs)):
            self._decorate(node)
        return node

    def _fields(self, node: etree._Element, record: Record) -> None:
        for inner, sample in record.fields:
            name = QName(inner.namespace, inner.name)
            if inner.place is Place.ATTRIBUTE:
                assert isinstance(sample, (Leaf, Choice, Words))
                node.set(str(name), sample.text)
            elif inner.place is Place.TEXT:
                assert isinstance(sample, (Leaf, Choice, Words))
                node.text = sample.text
            else:
                for one in sample.items if isinstance(sample, Many) else (sample,):
                    self._element(node, name, one, inner.type)

    def _start(
        self, parent: etree._Element | None, name: QName, derived: QName | None = None
    ) -> etree._Element:
        """Return a new element; `derived` is the type that it states."""
        prefixes: dict[str | None, str] = {"i": XSI}
        if self.ornate and name.namespace:
            # As WCF does it: the default namespace changes from element to element, or a prefix is new.
            number = next(self.numbers)
            default = number % 3 and not self._unqualified
            prefixes = {None if default else f"q{number}": name.namespace, f"i{number % 2}": XSI}
        if derived and derived.namespace not in prefixes.values():
            prefixes["derived"] = derived.namespace
        if parent is None:
            node = etree.Element(str(name), nsmap=prefixes)
        else:
            node = etree.SubElement(parent, str(name), nsmap=prefixes)
        if derived:
            # A QName without a prefix is in the default namespace.
            prefix = next(prefix for prefix, uri in node.nsmap.items() if uri == derived.namespace)
            node.set(TYPE, f"{prefix}:{derived.name}" if prefix else derived.name)
        return node

    def _text(self, node: etree._Element, sample: Leaf | Choice | Words | Many) -> None:
        assert isinstance(sample, (Leaf, Choice, Words))
        text, number = sample.text, next(self.numbers) if self.ornate else 0
        node.text = text
        if not self.ornate:
            return
        if isinstance(sample, Choice) or (isinstance(sample, Leaf) and isinstance(sample.value, str)):
            # White space is significant in texts, but not around other values.
            if number % 3 == 1 and not set("\r\x85\u2028") & set(text) and "]]>" not in text:
                node.text = etree.CDATA(text)
            elif number % 3 == 2:
                middle = len(text) // 2
                node.text = text[:middle]
                comment = etree.Comment(" within ")
                comment.tail = text[middle:]
                node.append(comment)
        elif number % 2:
            node.text = f"\n    {text}\t "

    def _decorate(self, node: etree._Element) -> None:
        """Insert content that a reader has to skip between the children, unless the element contains text."""
        if not self.ornate or node.text:
            return
        number = next(self.numbers)
        known = [child.tag for child in node]
        for position in sorted({0, len(node) // 2, len(node)}, reverse=True):
            node.insert(position, self._unknown(node, known, number + position))
        node.insert(number % 3, etree.Comment(" <Id>7</Id> "))
        node.insert(0, etree.ProcessingInstruction("newer", "revision"))
        node.set(f"{{{NEWER}}}mark", "new")
        node.text = "\n  "
        for child in node:
            child.tail = child.tail or "\n    "

    def _unknown(self, node: etree._Element, known: list[Any], number: int) -> etree._Element:
        """Return an element that is not in the contract: a new name, or a known one in another namespace."""
        own = etree.QName(node).namespace or ""
        same = etree.QName(str(known[number % len(known)])).localname if known else "Id"
        unknown = etree.Element(str(QName(own, f"NewField{number}") if number % 2 else QName(NEWER, same)))
        etree.SubElement(unknown, f"{{{NEWER}}}Deep").text = "not <this>"
        if number % 3 == 0:
            unknown.set(NIL, "true")
        return unknown


def _fields_of(found: Type) -> tuple[Field, ...]:
    if isinstance(found, Struct):
        return found.fields
    return (found.item,) if isinstance(found, (Array, Map)) else ()


def envelope(
    content: Iterable[etree._Element], headers: Iterable[etree._Element] = (), encoding: str = "utf-8"
) -> bytes:
    """Return a SOAP 1.1 envelope around body elements, with a prefix of its own and header parts."""
    # As text: lxml drops declarations of elements that move, and with them the prefix in an xsi:type.
    header, body = "".join(map(_text_of, headers)), "".join(map(_text_of, content))
    text = (
        f'<soap:Envelope xmlns:soap="{ENVELOPE}">'
        f'<soap:Header><Routing xmlns="{NEWER}">east</Routing>{header}</soap:Header>'
        f"<soap:Body><!-- the body -->{body}</soap:Body></soap:Envelope>"
    )
    return f'<?xml version="1.0" encoding="{encoding}"?>{text}'.encode(encoding)


def _text_of(node: etree._Element) -> str:
    return etree.tostring(node, encoding="unicode")


def body_of(content: bytes) -> etree._Element:
    """Return the one element in the body of an envelope."""
    (found,) = etree.fromstring(content).iterfind(f"{{{ENVELOPE}}}Body/*")
    return found


def headers_of(content: bytes) -> list[etree._Element]:
    """Return the header parts of an envelope."""
    return list(etree.fromstring(content).iterfind(f"{{{ENVELOPE}}}Header/*"))


def lines(node: etree._Element, depth: int = 0) -> list[str]:
    """Return a tree as lines that are equal when the trees mean the same: prefixes are resolved.

    This is canonical XML without its prefixes; the value of xsi:type is a name too, and has one.
    """
    attributes = {
        name: _resolved(node, value) if name == TYPE else value for name, value in node.attrib.items()
    }
    shown = "".join(f" {name}={value!r}" for name, value in sorted(attributes.items()))
    children = [child for child in node if isinstance(child.tag, str)]
    text = "" if children else node.text or ""
    found = [f"{'  ' * depth}{node.tag!s}{shown}{f' = {text!r}' if text else ''}"]
    for child in children:
        found += lines(child, depth + 1)
    return found


def _resolved(node: etree._Element, value: str) -> str:
    prefix, _, local = value.strip().rpartition(":")
    return f"{{{node.nsmap[prefix or None]}}}{local}"
