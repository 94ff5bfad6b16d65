"""The documentation that a contract carries, as plain text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from xsdata.formats.dataclass.models.generics import AnyElement
from xsdata.models import wsdl, xsd


def documentation(node: xsd.AnnotationBase | wsdl.WsdlElement) -> str:
    """Return what the schema files say about a definition: one line, without markup."""
    if isinstance(node, wsdl.WsdlElement):
        contents = [node.documentation.elements] if node.documentation else []
    else:
        contents = [one.content for annotation in node.annotations for one in annotation.documentations]
    return " ".join(word for content in contents for text in _texts(content) for word in text.split())


def _texts(content: Iterable[object]) -> Iterator[str]:
    for part in content:
        if isinstance(part, AnyElement):
            yield part.text or ""
            yield from _texts(part.children)
            yield part.tail or ""
        else:
            yield str(part)
