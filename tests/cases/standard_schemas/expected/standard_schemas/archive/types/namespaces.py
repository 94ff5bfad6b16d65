# Made by soapwright from standard_schemas/archive. Do not edit.
"""The XML namespaces of Archive, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ADDRESSING",
    "ALL",
    "ARCHIVE",
    "ARRAYS",
    "XML",
    "XMLMIME",
    "XSD",
    "XSD_2",
]

XSD = Namespace("http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd", "xsd")
XSD_2 = Namespace(
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd", "xsd-2"
)
ARRAYS = Namespace("http://schemas.microsoft.com/2003/10/Serialization/Arrays", "arrays")
XMLMIME = Namespace("http://www.w3.org/2005/05/xmlmime", "xmlmime")
ADDRESSING = Namespace("http://www.w3.org/2005/08/addressing", "addressing")
ARCHIVE = Namespace("https://example.com/archive", "archive")
XML = Namespace("http://www.w3.org/XML/1998/namespace", "xml")

ALL = (
    XSD,
    XSD_2,
    ARRAYS,
    XMLMIME,
    ADDRESSING,
    ARCHIVE,
    XML,
)
