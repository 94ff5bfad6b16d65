"""Check that names are valid, and that definitions have the attributes that later stages rely on."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from lxml import etree

from soapwright.errors import Problem
from soapwright.read.document import Document
from soapwright.read.structure import Finding
from soapwright.read.xml import SOAP_VERSIONS, WSDL, XS

REQUIRED = {
    f"{WSDL}message": ("name",),
    f"{WSDL}part": ("name",),
    f"{WSDL}portType": ("name",),
    f"{WSDL}binding": ("name", "type"),
    f"{WSDL}operation": ("name",),
    f"{WSDL}service": ("name",),
    f"{WSDL}port": ("name", "binding"),
    f"{XS}enumeration": ("value",),
}
"""The attributes that definitions must have (WSDL 1.1, A 4.1; XSD 1.0 part 1, A)."""
_GLOBAL = tuple(
    f"{XS}{kind}" for kind in ("element", "complexType", "simpleType", "group", "attributeGroup", "attribute")
)
REFERRING = ("ref", "type", "base", "itemType", "substitutionGroup")
"""The attributes of schemas that refer to one definition."""
_NAMING = ("message", "type", "element", "binding")
"""The same for a WSDL and its headers."""
_HEADERS = tuple(f"{{{soap}}}{local}" for soap in SOAP_VERSIONS for local in ("header", "headerfault"))
_LOCAL = (f"{XS}element", f"{XS}attribute")
_GROUPS = (f"{XS}group", f"{XS}attributeGroup")
_MESSAGES = (f"{WSDL}input", f"{WSDL}output", f"{WSDL}fault")


def bad_names(document: Document) -> Iterator[Finding]:
    """Yield a problem for each definition without a name, or whose name is not an NCName (Namespaces in XML 1.0, 3).

    Names end up in documents and in Python code.
    """
    for element in document.root.iter(WSDL + "*", XS + "*", *_HEADERS):
        # Nothing refers to the WSDL as a whole, and some servers put a title there.
        if element is not document.root:
            for problem in _problems(document, element):
                yield element, problem


def _problems(document: Document, element: etree._Element) -> Iterator[Problem]:
    tag, said = str(element.tag), dict(element.items())
    name = said.get("name")
    # White space around a name is ignored (XSD 1.0 part 2, 4.3.6).
    if name is not None and not _is_name(name.strip()):
        yield Problem(document.where(element), f"{name!r} is not an XML name", "Correct the name.")
    for attribute in REFERRING if tag.startswith(XS) else _NAMING:
        # An empty reference would be treated as no reference.
        if attribute in said and not said[attribute].strip():
            what = f"{etree.QName(element).localname} has an empty {attribute}"
            yield Problem(
                document.where(element), what, "Write the name that it refers to, or remove the attribute."
            )
    for attribute in _required(tag, element):
        if attribute not in said:
            what = f"{etree.QName(element).localname} has no {attribute}"
            yield Problem(document.where(element), what, f'Add {attribute}="…" to it.')


def _required(tag: str, element: etree._Element) -> tuple[str, ...]:
    """Return the attributes that an element with this tag must have where it is."""
    if tag in _MESSAGES and _in_port_type(element):
        return ("message",)
    if (tag in _LOCAL and element.get("ref") is None) or (tag in _GLOBAL and _is_global(element)):
        return ("name",)
    return ("ref",) if tag in _GROUPS else REQUIRED.get(tag, ())


def _is_global(element: etree._Element) -> bool:
    parent = element.getparent()
    return parent is not None and parent.tag == f"{XS}schema"


def _in_port_type(element: etree._Element) -> bool:
    operation = element.getparent()
    owner = None if operation is None else operation.getparent()
    return owner is not None and owner.tag == f"{WSDL}portType"


@lru_cache(maxsize=10_000)
def _is_name(text: str) -> bool:
    try:
        return etree.QName(text).text == text and not text.startswith("{")
    except ValueError:
        return False


def wrong_forms(document: Document) -> Iterator[Problem]:
    """Yield a problem for each schema whose form default is neither qualified nor unqualified."""
    for schema in document.schemas():
        for name in ("elementFormDefault", "attributeFormDefault"):
            value = schema.get(name, "unqualified")
            if value.strip() not in ("qualified", "unqualified"):
                what, hint = f"{name} of the schema is {value!r}", "Write qualified or unqualified."
                yield Problem(document.where(schema), what, hint)
