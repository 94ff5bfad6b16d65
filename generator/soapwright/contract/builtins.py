"""The types that XSD 1.0 part 2 defines, those of them that are text, and namespaces that need no schema."""

from __future__ import annotations

from soapwright.base.qname import XS, QName

XSI = "http://www.w3.org/2001/XMLSchema-instance"

ANY_TYPE = QName(XS, "anyType")
ANY_SIMPLE_TYPE = QName(XS, "anySimpleType")
STRING = QName(XS, "string")
BOOLEAN = QName(XS, "boolean")

TEXT_TYPES = frozenset(
    "string normalizedString token language Name NCName NMTOKEN ID IDREF ENTITY anyURI QName NOTATION".split()
)
NAME_TYPES = frozenset(("QName", "NOTATION"))
"""The types whose values are names with a prefix for a namespace."""

BUILTINS = TEXT_TYPES | frozenset(
    """
    anyType anySimpleType boolean decimal float double duration dateTime time date gYearMonth gYear gMonthDay
    gDay gMonth hexBinary base64Binary integer nonPositiveInteger negativeInteger long int short byte
    nonNegativeInteger unsignedLong unsignedInt unsignedShort unsignedByte positiveInteger NMTOKENS IDREFS
    ENTITIES
    """.split()
)


def is_builtin(name: QName) -> bool:
    """Return whether a name is that of a type that XSD itself defines."""
    return name.is_builtin and name.name in BUILTINS
