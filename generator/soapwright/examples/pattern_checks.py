"""Match texts against XSD patterns, using libxml2."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lxml import etree

_XS = "http://www.w3.org/2001/XMLSchema"


def taken(patterns: Sequence[str], texts: Iterable[str]) -> list[str]:
    """Return the texts that match one of the patterns; all of them if libxml2 cannot read a pattern."""
    schema = etree.Element(f"{{{_XS}}}schema", nsmap={"xs": _XS})
    element = etree.SubElement(schema, f"{{{_XS}}}element", name="text")
    simple = etree.SubElement(element, f"{{{_XS}}}simpleType")
    restriction = etree.SubElement(simple, f"{{{_XS}}}restriction", base="xs:string")
    for pattern in patterns:
        etree.SubElement(restriction, f"{{{_XS}}}pattern", value=pattern)
    try:
        judge = etree.XMLSchema(schema)
    except etree.XMLSchemaParseError:
        return list(texts)
    return [text for text in texts if judge.validate(_element(text))]


def _element(text: str) -> etree._Element:
    made = etree.Element("text")
    made.text = text
    return made
