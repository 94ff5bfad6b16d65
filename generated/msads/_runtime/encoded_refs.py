"""References between the elements of a response: `href` and `id` of SOAP 1.1, `ref` and `id` of SOAP 1.2."""

from __future__ import annotations

from lxml import etree

from .encoded_names import ENCODING_1_2
from .errors import DecodeError
from .names import XML
from .tolerant_reading import problem
from .xml_text import XmlElement, path_of

__all__ = ["References", "identity"]

_HREF = "href"
_REF = f"{{{ENCODING_1_2}}}ref"
_IDS = ("id", f"{{{ENCODING_1_2}}}id", f"{{{XML}}}id")

_REFERRING = "boolean(//@href | //@*[local-name() = 'ref' and namespace-uri() = $e])"
_MOST_COPIES = 100_000
"""The most elements to copy in place of references."""


def identity(node: XmlElement) -> str | None:
    """Return the id of an element, None if it has none."""
    return next((found for name in _IDS if (found := node.get(name)) is not None), None)


class References:
    """The elements of one document by id."""

    def __init__(self, root: XmlElement) -> None:
        self._root = root
        self._any = bool(root.xpath(_REFERRING, e=ENCODING_1_2))
        self._by_id: dict[str, XmlElement] | None = None

    def follow(self, node: XmlElement) -> XmlElement | None:
        """Return the element that a reference points to, or the element itself if it is not a reference.

        If the target is missing or the reference is circular, record a problem of the response and return None.
        """
        if not self._any:
            return node
        seen: set[str] = set()
        current = node
        while (wanted := _referred(current)) is not None:
            found = self._ids().get(wanted)
            if found is None or wanted in seen:
                what = "which refers to itself" if wanted in seen else "which is not in the response"
                problem(DecodeError(f"{path_of(node)}: refers to {wanted[:80]!r}, {what}"))
                return None
            seen.add(wanted)
            current = found
        return current

    def inlined(self, node: XmlElement) -> XmlElement:
        """Return an element with all references replaced by copies; without references, the element itself.

        A reference to an enclosing element is left out, and is a problem of the response. A reference to a
        missing element stays unchanged.
        """
        if not (self._any and any(self.refers(one) for one in node.iter(etree.Element))):
            return node
        return _Copy(self).of(node, str(node.tag), None)

    def identity(self, node: XmlElement) -> str | None:
        """Return the id of an element if there are references in the document, else None."""
        return identity(node) if self._any else None

    def refers(self, node: XmlElement) -> bool:
        """Return whether an element is a reference to another one in the response."""
        return _referred(node) in self._ids()

    def _ids(self) -> dict[str, XmlElement]:
        if self._by_id is None:
            self._by_id = {}
            for node in self._root.iter(etree.Element):
                own = identity(node)
                if own is not None:
                    self._by_id.setdefault(own, node)
        return self._by_id


def _referred(node: XmlElement) -> str | None:
    """Return the id that an empty element refers to, None if it is no reference."""
    if len(node) or (node.text or "").strip():
        return None
    href = node.get(_HREF)
    if href is not None:
        return href[1:] if href.startswith("#") else href if href.startswith("cid:") else None
    return node.get(_REF)


class _Copy:
    """Copies one element and those that it refers to."""

    def __init__(self, references: References) -> None:
        self._references = references
        self._open: set[str] = set()
        self._left = _MOST_COPIES

    def of(self, node: XmlElement, tag: str, holder: XmlElement | None) -> XmlElement:
        """Return a copy of an element under another name, as a new child of a holder if there is one."""
        self._left -= 1
        if self._left < 0:
            raise DecodeError(f"{path_of(node)}: references expand to more than {_MOST_COPIES} elements")
        attributes = {name: text for name, text in node.attrib.items() if name not in _IDS}
        # Made in its place: an element that moves loses declarations, which names in texts need.
        if holder is None:
            made = etree.Element(tag, attributes, node.nsmap)
        else:
            made = etree.SubElement(holder, tag, attributes, node.nsmap)
        made.text = node.text
        own = identity(node)
        if own is not None:
            self._open.add(own)
        for child in node.iterchildren(etree.Element):
            found = self._references.follow(child) if self._references.refers(child) else child
            if found is None:
                continue
            if identity(found) in self._open:
                problem(DecodeError(f"{path_of(child)}: refers to an element that contains it"))
                continue
            self.of(found, str(child.tag), made).tail = child.tail
        if own is not None:
            self._open.discard(own)
        return made
