"""Copy elements that are neither WSDL nor XSD unchanged: policies, addressing, bindings for other protocols."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from soapwright.base.qname import QName
from soapwright.canonical.qname_spelling import Prefixes
from soapwright.canonical.xml_text import XmlNode
from soapwright.read.xml import WSDL, XML, XS

_PREFIXED = re.compile(r"([A-Za-z_][\w.-]*):(?=[A-Za-z_])")


def foreign_children(element: etree._Element, prefixes: Prefixes) -> Iterator[XmlNode]:
    """Yield copies of an element's children that are in neither WSDL's nor XSD's namespace."""
    for child in element.iterchildren(etree.Element):
        if not str(child.tag).startswith((WSDL, XS)):
            yield copied(child, prefixes)


def copied(root: etree._Element, prefixes: Prefixes) -> XmlNode:
    """Return a copy of an element and its content, with the prefixes of the file that it is written to."""
    copies: dict[etree._Element, XmlNode] = {}
    for element in root.iter(etree.Element):
        node = XmlNode(_spelled(str(element.tag), prefixes), foreign_attributes(element, prefixes, own=True))
        if len(element) == 0:
            node.text = respelled((element.text or "").strip(), element, prefixes)
        copies[element] = node
        parent = element.getparent()
        if element is not root and parent is not None:
            copies[parent].children.append(node)
    return copies[root]


def foreign_attributes(element: etree._Element, prefixes: Prefixes, *, own: bool = False) -> dict[str, str]:
    """Return the attributes of an element that have a namespace and, with `own`, those that have none."""
    return {
        _spelled(str(name), prefixes): respelled(str(value), element, prefixes)
        for name, value in element.items()
        if own or str(name).startswith("{")
    }


def respelled(text: str, element: etree._Element, prefixes: Prefixes) -> str:
    """Return a text with its prefix, if declared, replaced by the one of the target file."""
    found = _PREFIXED.match(text)
    namespace = element.nsmap.get(found[1]) if found else None
    if found is None or namespace is None:
        return text
    return prefixes.spell(QName(namespace, text[found.end() :]))


def _spelled(tag: str, prefixes: Prefixes) -> str:
    name = etree.QName(tag)
    if name.namespace == XML:
        return f"xml:{name.localname}"
    return prefixes.spell(QName(name.namespace or "", name.localname)) if name.namespace else name.localname
