"""Check which elements occur where in a WSDL 1.1 and in a schema, and which extensions of a WSDL may be dropped.

Elements of other namespaces are extensions: the specification allows them in most elements of a WSDL, real
WSDLs have them in all, and none changes the elements around it. Text is allowed only in documentation, and is
ignored elsewhere; so are elements that do not belong in an annotation.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from copy import deepcopy
from difflib import get_close_matches
from functools import lru_cache
from typing import TypeAlias

from lxml import etree

from soapwright.errors import Level, Problem
from soapwright.read.document import Document
from soapwright.read.xml import WSDL, XS

_MESSAGES = "input output fault"
_IN_WSDL = {
    "definitions": "import types message portType binding service",
    "import": "",
    "types": "",
    "message": "part",
    "part": "",
    "portType": "operation",
    "operation": _MESSAGES,
    **dict.fromkeys(_MESSAGES.split(), ""),
    "binding": "operation",
    "service": "port",
    "port": "",
}
"""The WSDL children of WSDL elements, apart from documentation (WSDL 1.1, 2.1)."""
_OF_XSD_IN_TYPES = ("schema", "import", "include", "annotation")

_ATTRIBUTES = "attribute attributeGroup anyAttribute"
_PARTICLES = "element group choice sequence any"
_MODEL = "group all choice sequence"
_FACETS = (
    "minExclusive minInclusive maxExclusive maxInclusive totalDigits fractionDigits length minLength maxLength "
    "enumeration whiteSpace pattern"
)
_DEFINITIONS = "simpleType complexType group attributeGroup"
_IDENTITY = "unique key keyref"
_IN_XSD = {
    "schema": f"include import redefine {_DEFINITIONS} element attribute notation",
    "redefine": _DEFINITIONS,
    "element": f"simpleType complexType {_IDENTITY}",
    "attribute": "simpleType",
    "complexType": f"simpleContent complexContent {_MODEL} {_ATTRIBUTES}",
    "simpleContent": "restriction extension",
    "complexContent": "restriction extension",
    "extension": f"{_MODEL} {_ATTRIBUTES}",
    "restriction": f"{_MODEL} {_ATTRIBUTES} simpleType {_FACETS}",
    "simpleType": "restriction list union",
    "list": "simpleType",
    "union": "simpleType",
    "group": "all choice sequence",
    "all": "element",
    "choice": _PARTICLES,
    "sequence": _PARTICLES,
    "attributeGroup": _ATTRIBUTES,
    **dict.fromkeys(_IDENTITY.split(), "selector field"),
    "annotation": "appinfo documentation",
}
"""The children of schema elements, apart from annotations (XSD 1.0 part 1, A)."""
_ANNOTATION = XS + "annotation"
_NOT_SAID = "there are elements in annotations that do not belong there; they are ignored"
_LEFT_OVER = "there are elements that do not belong in a WSDL; they are ignored"
_FREE = (XS + "appinfo", XS + "documentation", WSDL + "documentation")
"""Elements with arbitrary content."""


_SIMILAR = 0.7
"""How similar a name is to one that it is a slip of."""


Finding: TypeAlias = tuple[etree._Element, Problem]
"""A problem, and the element that has it."""


def misplaced(document: Document) -> Iterator[Finding]:
    """Yield a problem for each misplaced text, and for each misplaced element of a WSDL.

    In schemas only texts, elements of other namespaces and annotations are checked; parsing finds the rest. What is
    ignored is a warning.
    """
    for element, children in _holding_elements(document.root):
        for text in _texts(document, element, children):
            yield element, text
        for child in children:
            if _is_checked(str(element.tag), str(child.tag)) and not may_hold(element, child):
                what, hint = _not_there(element, child)
                cause = _NOT_SAID if element.tag == _ANNOTATION else ""
                if str(element.tag).startswith(WSDL) and _is_left_over(child):
                    cause = _LEFT_OVER
                if cause:
                    said = f"{what}; it is ignored"
                    yield child, Problem(document.where(child), said, hint, Level.WARNING, cause)
                else:
                    yield child, Problem(document.where(child), what, hint)


def _is_checked(holder: str, child: str) -> bool:
    """Return whether parsing would not find a child that is misplaced, by its tag and that of its parent."""
    return not child.startswith(XS) or holder.startswith(WSDL) or holder == _ANNOTATION


def types_again(document: Document) -> Iterator[Problem]:
    """Yield a warning for each wsdl:types after the first, which tools that join WSDLs write."""
    for types in document.root.findall(f"{WSDL}types")[1:]:
        what = "there is a second wsdl:types; its schemas are read, too"
        yield Problem(
            document.where(types),
            what,
            "No action is needed if calls succeed.",
            Level.WARNING,
            "there are several wsdl:types",
        )


def without_extensions(
    root: etree._Element, aside: Collection[etree._Element]
) -> tuple[etree._Element, tuple[etree._Element, ...]]:
    """Return a copy of a document without its WSDL extensions, and the original element of each element in it.

    Stray text, misplaced elements in annotations, imports directly in wsdl:types, and the elements `aside` are left
    out, too.
    """
    copy = deepcopy(root)
    for element, children in _holding_elements(copy):
        # Stray text has been reported already.
        element.text = None
        for child in children:
            child.tail = None
    elements, copies = list(root.iter(etree.Element)), list(copy.iter(etree.Element))
    left_out: set[etree._Element] = set()
    for element, copied in zip(elements, copies, strict=True):
        holder, place = element.getparent(), copied.getparent()
        if holder is None or place is None:
            continue
        if holder in left_out:
            left_out.add(element)
        elif (
            element in aside
            or is_extension(str(holder.tag), str(element.tag))
            or _is_insignificant(holder, element)
        ):
            left_out.add(element)
            place.remove(copied)
    return copy, tuple(element for element in elements if element not in left_out)


def is_extension(holder: str, tag: str) -> bool:
    """Return whether a WSDL element can be ignored, by its tag and that of its parent."""
    if not holder.startswith(WSDL) or holder == WSDL + "documentation":
        return False
    return not tag.startswith(WSDL) and tag != XS + "schema"


def _is_insignificant(holder: etree._Element, child: etree._Element) -> bool:
    return holder.tag == _ANNOTATION and not may_hold(holder, child)


def may_hold(holder: etree._Element, child: etree._Element) -> bool:
    """Return whether an element of a WSDL or a schema may have such a child."""
    return _may_stand_in(str(holder.tag), str(child.tag)) and not _meant_for_xsd(holder, child)


@lru_cache(maxsize=1_000)
def _may_stand_in(holder: str, child: str) -> bool:
    """Return whether an element may have a child, by their tags."""
    name, local = etree.QName(child), etree.QName(holder).localname
    if holder.startswith(WSDL):
        if name.namespace == WSDL[1:-1]:
            return name.localname in (*_IN_WSDL.get(local, "").split(), "documentation")
        if holder == WSDL + "types":
            if name.namespace == XS[1:-1]:
                return name.localname in _OF_XSD_IN_TYPES
            return name.namespace is not None
        if name.namespace == XS[1:-1] and holder != WSDL + "documentation":
            # Definitions in it would be ignored silently.
            return name.localname not in (*_IN_XSD["schema"].split(), "schema")
        # An element without a namespace is a mistake, not an extension.
        return name.namespace is not None or holder == WSDL + "documentation"
    known = _IN_XSD.get(local, "").split()
    if holder != _ANNOTATION:
        known.append("annotation")
    return name.namespace == XS[1:-1] and name.localname in known


def _is_left_over(child: etree._Element) -> bool:
    """Return whether an element without a namespace is none of WSDL or XSD, not even a misspelled one.

    Extensions of browsers leave some in pages that are saved.
    """
    name = etree.QName(child)
    known = {one.lower() for one in (*_IN_WSDL, *_IN_XSD)}
    return name.namespace is None and not get_close_matches(name.localname.lower(), known, 1, _SIMILAR)


def _meant_for_xsd(holder: etree._Element, child: etree._Element) -> bool:
    """Return whether an element is a schema with a misspelled namespace, whose definitions would be ignored."""
    if holder.tag != f"{WSDL}types" or str(child.tag).startswith(XS):
        return False
    name = etree.QName(child)
    alone = holder.find(f"{XS}schema") is None
    return name.localname == "schema" and (alone or "XMLSchema" in (name.namespace or ""))


def what_may_stand_in(holder: etree._Element) -> str:
    """Return the hint for an element whose child is misplaced or invalid."""
    local = etree.QName(holder).localname
    of_wsdl = str(holder.tag).startswith(WSDL)
    known = (_IN_WSDL if of_wsdl else _IN_XSD).get(local, "").split()
    if holder.tag == WSDL + "types":
        known = [f"xs:{one}" for one in _OF_XSD_IN_TYPES]
    if not known:
        return f"Only {'documentation' if of_wsdl else 'an annotation'} is allowed in {spelled(holder)}."
    return f"Allowed in {spelled(holder)}: {', '.join(known)}."


def spelled(node: etree._Element) -> str:
    """Return the name of an element as its file spells it."""
    local = etree.QName(node).localname
    return f"{node.prefix}:{local}" if node.prefix else local


def called(node: etree._Element) -> str:
    """Return the name of an element as its file spells it, with the name that it gives to something."""
    name = node.get("name")
    return f"{spelled(node)} {name!r}" if name else spelled(node)


def _holding_elements(root: etree._Element) -> Iterator[tuple[etree._Element, list[etree._Element]]]:
    """Yield the elements of a WSDL or a schema that contain only elements, with these; extensions are left out."""
    pending = [root]
    while pending:
        element = pending.pop()
        children = list(element.iterchildren(etree.Element))
        yield element, children
        pending += [one for one in children if _holds_elements(str(one.tag))]


def _holds_elements(tag: str) -> bool:
    return tag.startswith((WSDL, XS)) and tag not in _FREE


def _texts(
    document: Document, element: etree._Element, children: Iterable[etree._Element]
) -> Iterator[Problem]:
    """Yield a problem for each text directly in an element that contains only elements."""
    if (text := element.text) and text.strip():
        yield _text(document, element, element, text)
    for child in children:
        if (text := child.tail) and text.strip():
            yield _text(document, element, child, text)


def _text(document: Document, holder: etree._Element, near: etree._Element, text: str) -> Problem:
    shown = " ".join(text.split())
    shown = shown if len(shown) <= 40 else f"{shown[:40]}…"
    after = "" if near is holder else f" after {spelled(near)}"
    what = f"text {shown!r}{after} in {spelled(holder)}, where only elements are allowed"
    hint = "Remove the text, or move it to documentation."
    cause = "there is text where only elements are allowed; it is ignored"
    return Problem(document.where(near), f"{what}; it is ignored", hint, Level.WARNING, cause)


def _not_there(holder: etree._Element, child: etree._Element) -> tuple[str, str]:
    """Return what is wrong with a child that is not allowed in an element of a WSDL, and what to do."""
    what = f"{spelled(child)} is not allowed in {spelled(holder)}"
    namespace = etree.QName(child).namespace
    meant_for_xsd = holder.tag == WSDL + "types" and etree.QName(child).localname in _OF_XSD_IN_TYPES
    if (str(holder.tag).startswith(f"{{{namespace}}}") and not meant_for_xsd) or namespace == XS[1:-1]:
        return what, what_may_stand_in(holder)
    is_of = f"is of the namespace {namespace}" if namespace else "has no namespace"
    is_known = etree.QName(child).localname in _IN_XSD
    also = f"; XSD's is {XS[1:-1]}" if is_known else ", or remove it"
    hint = f"Declare its namespace{also}. {what_may_stand_in(holder)}"
    return f"{what}: it {is_of}", hint
