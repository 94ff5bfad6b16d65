"""The attributes of schema elements that the canonical form keeps (XSD 1.0 part 1).

An attribute that an element cannot have is meaningless, and neither followed nor written.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from lxml import etree

from soapwright.base.qname import QName
from soapwright.contract.encoding import ENCODINGS
from soapwright.read.xml import WSDL, XS


class SymbolKind(Enum):
    """A symbol space of XSD."""

    TYPE = "type"
    ELEMENT = "element"
    ATTRIBUTE = "attribute"
    GROUP = "group"
    ATTRIBUTE_GROUP = "attributeGroup"
    NOTATION = "notation"


KINDS = {XS + kind.value: kind for kind in SymbolKind} | {
    XS + "complexType": SymbolKind.TYPE,
    XS + "simpleType": SymbolKind.TYPE,
}

REFERRING = {
    "type": SymbolKind.TYPE,
    "base": SymbolKind.TYPE,
    "itemType": SymbolKind.TYPE,
    "memberTypes": SymbolKind.TYPE,
    "substitutionGroup": SymbolKind.ELEMENT,
}
"""The attributes whose value is one name, or several; `ref` is of the kind of its element."""

ARRAY_TYPE = WSDL + "arrayType"
"""The item type of a SOAP-encoded array, with the brackets of its dimensions (WSDL 1.1, 2.2)."""
STATING_ITEMS = tuple(QName(namespace, name) for namespace in ENCODINGS for name in ("arrayType", "itemType"))
"""The attributes whose defaults also state it."""

_OCCURRENCE = ("minOccurs", "maxOccurs")
_WILDCARD = ("namespace", "processContents")
_VALUE = ("default", "fixed")
_FACETS = """
    enumeration pattern length minLength maxLength minInclusive minExclusive maxInclusive maxExclusive totalDigits
    fractionDigits whiteSpace
    """.split()
ATTRIBUTES = {
    f"{XS}{tag}": names
    for tag, names in {
        "element": (
            *("name", "ref", "type", *_OCCURRENCE),
            *("nillable", "abstract", "substitutionGroup", "block", "final", "form", *_VALUE),
        ),
        "attribute": ("name", "ref", "type", "use", "form", *_VALUE),
        "complexType": ("name", "abstract", "mixed", "block", "final"),
        "simpleType": ("name", "final"),
        "notation": ("name",),
        "group": ("name", "ref", *_OCCURRENCE),
        "attributeGroup": ("name", "ref"),
        **dict.fromkeys(("sequence", "choice", "all"), _OCCURRENCE),
        "any": (*_OCCURRENCE, *_WILDCARD),
        "anyAttribute": _WILDCARD,
        "complexContent": ("mixed",),
        **dict.fromkeys(("extension", "restriction"), ("base",)),
        "list": ("itemType",),
        "union": ("memberTypes",),
        **dict.fromkeys(_FACETS, ("value", "fixed")),
    }.items()
}
"""Tag → the attributes that are kept, in the order in which they are written."""

SKIPPED = tuple(XS + tag for tag in ("annotation", "key", "keyref", "unique"))
"""The elements that are left out with their content; only the documentation in an annotation is kept."""


def attributes(element: etree._Element) -> dict[str, str]:
    """Return an element's attributes, limited to those that it may have."""
    allowed = ATTRIBUTES.get(str(element.tag), ())
    return {str(name): str(text) for name, text in element.items() if name in allowed}


def kept_children(element: etree._Element) -> Iterator[etree._Element]:
    """Yield the children of an element that are kept."""
    return (child for child in element.iterchildren(XS + "*") if child.tag not in SKIPPED)


def kept(element: etree._Element) -> Iterator[etree._Element]:
    """Yield an element and everything below it that is kept, in document order."""
    pending = [element]
    while pending:
        found = pending.pop()
        yield found
        pending.extend(reversed(list(kept_children(found))))


def words(text: str) -> list[str]:
    """Split a text at XML white space, which U+0085 and U+2028 are not (XML 1.0, 2.3)."""
    return text.split() if text.isascii() else [word for word in text.translate(_BLANKS).split(" ") if word]


_BLANKS = str.maketrans("\t\r\n", "   ")
