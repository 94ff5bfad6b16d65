"""A schema file that has been read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from soapwright.errors import Where
from soapwright.read.xml import WSDL, XS


@dataclass(frozen=True, slots=True)
class Document:
    """One schema file: where it came from, and its parsed XML.

    `namespace` is the target namespace that an xs:include gives to a schema that has none of its own; `data` is
    the file as it was read, and `content` its SHA-256: what is made of a document can be shared by it.
    """

    location: str
    root: etree._Element
    namespace: str | None = None
    data: bytes = b""
    content: str = ""

    def where(self, element: etree._Element) -> Where:
        """Return the place of an element of this document."""
        return Where(self.location, element.sourceline)

    def schemas(self) -> Iterator[etree._Element]:
        """Yield the xs:schema elements: the root of an XSD, those under wsdl:types of a WSDL."""
        if self.root.tag == XS + "schema":
            yield self.root
        else:
            yield from self.root.iterfind(f"{WSDL}types/{XS}schema")
