"""The types of SOAP encoding, and vendor types used with it, which need no schema.

Sources: SOAP 1.1, 5; SOAP 1.2 part 2, 3; the type mapping of Apache SOAP and Axis.
"""

from __future__ import annotations

from collections.abc import Mapping

from soapwright.base.qname import XS, QName
from soapwright.contract.builtins import ANY_SIMPLE_TYPE, ANY_TYPE, BUILTINS, STRING
from soapwright.contract.schema_model import (
    ComplexType,
    Element,
    ElementContent,
    ElementUse,
    Group,
    GroupKind,
    Occurs,
)
from soapwright.runtime.names import XS_DRAFTS

ENCODINGS = ("http://schemas.xmlsoap.org/soap/encoding/", "http://www.w3.org/2003/05/soap-encoding")
VERSIONS = dict(zip(ENCODINGS, ("1.1", "1.2"), strict=True))
"""Each encoding namespace with its version of SOAP."""
APACHE = "http://xml.apache.org/xml-soap"

ITEM = "item"
ANYTHING = Element(QName("", ITEM), ANY_TYPE)
_BASE64 = QName(XS, "base64Binary")
_MANY = Occurs(0, None)

_SIMPLE: Mapping[str, QName] = {
    **{name: QName(XS, name) for name in BUILTINS},
    "base64": _BASE64,
    "arrayCoordinate": STRING,
    "Struct": ANY_TYPE,
}
"""The types of the encoding that XSD defines; in the encoding, any value of them may be nil."""


_OF_DRAFTS: Mapping[str, QName] = {
    **{name: QName(XS, name) for name in BUILTINS},
    "timeInstant": QName(XS, "dateTime"),
    "uriReference": QName(XS, "anyURI"),
    "ur-type": ANY_TYPE,
}

_OF_XSD_11: Mapping[str, QName] = {
    "anyAtomicType": ANY_SIMPLE_TYPE,
    "dateTimeStamp": QName(XS, "dateTime"),
    "dayTimeDuration": QName(XS, "duration"),
    "yearMonthDuration": QName(XS, "duration"),
}
"""The types that XSD 1.1 adds, each with the type of XSD 1.0 that it restricts."""


def known_as(name: QName) -> QName | None:
    """Return the type of XSD 1.0 for one of the encoding, of XSD 1.1, of a draft of XSD, or of a vendor.

    None for any other type.
    """
    if name.namespace == XS:
        return _OF_XSD_11.get(name.name)
    if name.namespace in ENCODINGS:
        return _SIMPLE.get(name.name)
    if name.namespace in XS_DRAFTS:
        return _OF_DRAFTS.get(name.name)
    return _APACHE_SIMPLE.get(name.name) if name.namespace == APACHE else None


def is_encoded(name: QName) -> bool:
    """Return whether a name is that of a type of SOAP encoding, whose values may always be nil."""
    return name.namespace in ENCODINGS and name.name in _SIMPLE


def is_array(name: QName) -> bool:
    """Return whether a name is that of the Array type, which all arrays of SOAP encoding restrict."""
    return name.namespace in ENCODINGS and name.name == "Array"


def standard_type(name: QName) -> ComplexType | None:
    """Return the predefined type of the encoding or of a vendor, None if there is none."""
    if is_array(name):
        return array_of(name, ANYTHING, 1)
    return _APACHE_TYPES.get(name)


def array_of(name: QName, item: Element, dimensions: int) -> ComplexType:
    """Return an array of SOAP encoding with these items."""
    return ComplexType(name, _items(item), dimensions=dimensions)


def _items(item: Element) -> ElementContent:
    return ElementContent(Group(GroupKind.SEQUENCE, (ElementUse(item, _MANY),)))


# Attachments: their bytes come with the message, or instead of the reference.
_APACHE_SIMPLE: Mapping[str, QName] = {
    **dict.fromkeys(("DataHandler", "OctetStream", "Image", "ImageGif", "ImageJpeg"), _BASE64),
    **dict.fromkeys(("Document", "Element"), ANY_TYPE),
    "PlainText": STRING,
}
_MAP_ITEM = QName(APACHE, "mapItem")
_APACHE_TYPES: Mapping[QName, ComplexType] = {
    found.name: found
    for found in (
        ComplexType(QName(APACHE, "Map"), _items(Element(QName("", ITEM), _MAP_ITEM))),
        ComplexType(
            _MAP_ITEM,
            ElementContent(
                Group(
                    GroupKind.SEQUENCE,
                    tuple(ElementUse(Element(QName("", half), ANY_TYPE)) for half in ("key", "value")),
                )
            ),
        ),
        ComplexType(QName(APACHE, "Vector"), _items(ANYTHING)),
    )
}
