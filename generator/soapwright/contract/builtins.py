"""The types that XSD 1.0 part 2 defines, and which of them are text."""

from __future__ import annotations

from soapwright.base.qname import XS, QName

ANY_TYPE = QName(XS, "anyType")
STRING = QName(XS, "string")

TEXT_TYPES = frozenset(
    "string normalizedString token language Name NCName NMTOKEN ID IDREF ENTITY anyURI QName NOTATION".split()
)

BUILTINS = TEXT_TYPES | frozenset("""
    anyType anySimpleType boolean decimal float double duration dateTime time date gYearMonth gYear gMonthDay
    gDay gMonth hexBinary base64Binary integer nonPositiveInteger negativeInteger long int short byte
    nonNegativeInteger unsignedLong unsignedInt unsignedShort unsignedByte positiveInteger NMTOKENS IDREFS
    ENTITIES
    """.split())
