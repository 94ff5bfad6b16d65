"""Find definitions of schemas that contradict themselves, of which no one knows what is meant."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from soapwright.errors import Problem
from soapwright.read.document import Document
from soapwright.read.structure import Finding, called, spelled
from soapwright.read.xml import XS, selected

_MODELS = ("group", "all", "choice", "sequence")
_ONE_OF = {
    "complexType": ("simpleContent", "complexContent", *_MODELS),
    "simpleContent": ("restriction", "extension"),
    "complexContent": ("restriction", "extension"),
    "extension": _MODELS,
    "restriction": _MODELS,
    "simpleType": ("restriction", "list", "union"),
    "group": ("all", "choice", "sequence"),
    "element": ("simpleType", "complexType"),
    "attribute": ("simpleType",),
    "list": ("simpleType",),
}
"""Elements that may have only one child of these (XSD 1.0 part 1, A)."""
_CROWDED = etree.XPath(
    " | ".join(
        f"descendant::x:{holder}[count({' | '.join(f'x:{one}' for one in children)}) > 1]"
        for holder, children in _ONE_OF.items()
    ),
    namespaces={"x": XS[1:-1]},
)
_BOUNDED = etree.XPath(
    "descendant::x:*[@maxOccurs][@minOccurs > @maxOccurs and @maxOccurs > 0]", namespaces={"x": XS[1:-1]}
)


def contradictions(document: Document) -> Iterator[Finding]:
    """Yield a problem for each element of a schema with children or limits that exclude each other."""
    for schema in document.schemas():
        for holder in selected(_CROWDED, schema):
            children = _ONE_OF[etree.QName(holder).localname]
            first, *others = holder.iterchildren(*(XS + one for one in children))
            for other in others:
                what = f"{spelled(other)} is not allowed in {spelled(holder)} after {spelled(first)}"
                yield other, Problem(document.where(other), what, _hint(holder, first))
        for element in selected(_BOUNDED, schema):
            least, most = element.get("minOccurs"), element.get("maxOccurs")
            what = f"minOccurs of {called(element)} is {least}, which is more than maxOccurs, {most}"
            yield element, Problem(document.where(element), what, "Correct one of the two.")


def _hint(holder: etree._Element, first: etree._Element) -> str:
    local = etree.QName(first).localname
    if local in _MODELS:
        return "Put them into one xs:sequence if that is what is meant."
    if local.endswith("Content"):
        return f"Move it into the xs:extension or xs:restriction in {spelled(first)}."
    return f"Remove all but one: {spelled(holder)} has one {' or '.join(_ONE_OF[etree.QName(holder).localname])}."
