"""The documentation in schema files, as plain text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml import etree
from xsdata.formats.dataclass.models.generics import AnyElement
from xsdata.models import wsdl, xsd

from soapwright.read.xml import WSDL


def documentation(node: xsd.AnnotationBase | wsdl.WsdlElement) -> str:
    """Return the documentation of a definition in one line, without markup."""
    if isinstance(node, wsdl.WsdlElement):
        contents = [node.documentation.elements] if node.documentation else []
    else:
        contents = [one.content for annotation in node.annotations for one in annotation.documentations]
    return " ".join(
        word for content in contents for text in filter(None, _texts(content)) for word in text.split()
    )


def documentation_of(node: etree._Element) -> str:
    """Return the documentation of a WSDL element in one line, without markup."""
    found = node.iterchildren(f"{WSDL}documentation")
    return " ".join(word for one in found for text in one.itertext() for word in str(text).split())


def _texts(content: Iterable[object]) -> Iterator[str | None]:
    for part in content:
        if isinstance(part, AnyElement):
            yield part.text
            yield from _texts(part.children)
            yield part.tail
        else:
            yield str(part)
