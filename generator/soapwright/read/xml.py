"""Parse untrusted XML: no entities, no DTDs, no network, and within limits.

A document type declaration is skipped unread, because copies of standard schemas have one: entities that it
declares are unknown, and nothing that it refers to is fetched.
"""

from __future__ import annotations

import re
from functools import cache
from io import BytesIO
from typing import cast

from lxml import etree
from lxml.etree import ErrorTypes

from soapwright.errors import InputError, SoapwrightError, Where
from soapwright.read.limits import Limits, exceeded
from soapwright.read.not_xml import no_markup, says_utf_16, what_to_do
from soapwright.runtime.names import XS_DRAFTS

WSDL = "{http://schemas.xmlsoap.org/wsdl/}"
XS = "{http://www.w3.org/2001/XMLSchema}"
XML = "http://www.w3.org/XML/1998/namespace"
SOAP_VERSIONS = {
    "http://schemas.xmlsoap.org/wsdl/soap/": "1.1",
    "http://schemas.xmlsoap.org/wsdl/soap12/": "1.2",
}
"""The namespaces of SOAP bindings, each with its version of SOAP."""

# What may precede the root; atomic, so that hostile input cannot make the match slow.
PROLOG = rb"(?>[^<]*(?:<\?.*?\?>|<!--.*?-->))*+[^<]*"
HTML = re.compile(PROLOG + rb"<(!doctype\s+)?html\b", re.IGNORECASE | re.DOTALL)
MARKUP = re.compile(rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*<")
DOCTYPE = re.compile(PROLOG + rb"<!DOCTYPE\b", re.DOTALL)
# What ends or hides something in a doctype; comments, instructions and quoted texts are skipped as a whole.
_IN_DOCTYPE = re.compile(rb"<!--.*?-->|<\?.*?\?>|\"[^\"]*\"|'[^']*'|[\[\]>]", re.DOTALL)
_WSDL_2 = ("http://www.w3.org/ns/wsdl", "http://www.w3.org/2006/01/wsdl")
# Attributes with values, not names, may be long.
FREE_TEXT = frozenset(
    "value default fixed documentation source schemaLocation location memberTypes xpath soapAction".split()
)


def parse_xml(location: str, data: bytes, limits: Limits, asked_by: Where | None = None) -> etree._Element:
    """Return the root of a WSDL or XSD; raise InputError if the bytes are anything else."""
    where = asked_by or Where(location)
    # Without its zero bytes, UTF-16 markup reads like ASCII.
    plain = data.replace(b"\0", b"")
    if HTML.match(plain):
        raise InputError.at(
            where,
            f"{location} is an HTML page",
            "Name the URL of the WSDL itself; it often ends in ?wsdl or ?singleWsdl.",
        )
    if not MARKUP.match(plain):
        raise InputError.at(where, *no_markup(location, data))
    if says_utf_16(data):
        what = f"{location} claims to be UTF-16, but is not"
        raise InputError.at(where, what, "Correct the encoding in its first line; most files are UTF-8.")
    if DOCTYPE.match(data):
        data = _without_doctype(data)
    root = _parsed(location, data, limits, asked_by)
    # A declaration in an encoding unlike ASCII, or one without an end.
    if root.getroottree().docinfo.internalDTD is not None:
        raise _refused_doctype(location, where)
    _finish_drafts(root)
    if root.tag not in (WSDL + "definitions", XS + "schema"):
        raise InputError.at(where, *_another_root(location, root))
    _check_depth(location, root, limits)
    _check_attributes(location, root, plain, limits)
    return root


def selected(path: etree.XPath, element: etree._Element) -> list[etree._Element]:
    """Return the elements that a path selects from an element."""
    found = path(element)
    assert isinstance(found, list)
    return cast("list[etree._Element]", found)


def child(element: etree._Element, tag: str) -> etree._Element | None:
    """Return the first child with this tag, None if there is none; `find` takes several times as long."""
    return next(element.iterchildren(tag), None)


_LIMIT = getattr(ErrorTypes, "ERR_RESOURCE_LIMIT", None)
# libxml2 before 2.14, and lxml before 6, report exceeded limits with the codes of other errors.
_LIMITED = frozenset({_LIMIT, ErrorTypes.ERR_INTERNAL_ERROR, ErrorTypes.ERR_NO_MEMORY})


def _parsed(location: str, data: bytes, limits: Limits, asked_by: Where | None) -> etree._Element:
    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
    )
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        place, said = Where(location, error.lineno), error.msg or ""
        if error.code == ErrorTypes.ERR_NAME_TOO_LONG:
            raise exceeded(limits, "name_length", place) from None
        if error.code in _LIMITED and "depth" in said:
            raise exceeded(limits, "depth", place) from None
        if error.code in (ErrorTypes.ERR_UNDECLARED_ENTITY, ErrorTypes.WAR_UNDECLARED_ENTITY):
            what = f"entities are not expanded: {said.partition(', line')[0]}"
            raise InputError.at(place, what, "Replace the entity by its text.") from None
        if error.code == _LIMIT or (error.code in _LIMITED and "uge " in said):
            what = "a text or an attribute is longer than 10 MB, which the parser cannot read"
            raise InputError.at(place, what, "Remove the text from the file.") from None
        asked = f"{asked_by} refers to it. " if asked_by else ""
        raise InputError.at(
            place,
            f"not well-formed XML: {error.msg}",
            f"{asked}{what_to_do(error, data)}",
        ) from None


def _another_root(location: str, root: etree._Element) -> tuple[str, str]:
    """Return what is wrong with XML that is neither a WSDL nor a schema, and what to do."""
    name = etree.QName(root)
    for known in (WSDL + "definitions", XS + "schema"):
        expected = etree.QName(known)
        if name.localname == expected.localname:
            stated = f"the namespace {name.namespace}" if name.namespace else "no namespace"
            what = f"{location} is of {stated}, not of {expected.namespace}"
            return what, f"Correct the namespace if it is meant to be {name.localname} of that one."
    if name.namespace in _WSDL_2:
        return (
            f"{location} is a WSDL 2.0",
            "soapwright reads WSDL 1.1; ask the service for one, often at ?wsdl.",
        )
    if name.localname == "Envelope":
        return f"{location} is a SOAP message", "Name the URL of the WSDL itself; it often ends in ?wsdl."
    what = f"{location} is neither a WSDL 1.1 nor an XML schema: its root element is {name.text}"
    return what, "Name a document whose root is wsdl:definitions or xs:schema."


def _finish_drafts(root: etree._Element) -> None:
    # Axis and others wrote schemas before XSD was final: their elements mean the same.
    for element in root.iter(*(f"{{{draft}}}*" for draft in XS_DRAFTS)):
        element.tag = XS + etree.QName(element).localname


def _without_doctype(data: bytes) -> bytes:
    """Return a document with blank lines instead of its document type declaration."""
    start = data.index(b"<!DOCTYPE")
    inside = False
    for found in _IN_DOCTYPE.finditer(data, start):
        if found[0] in (b"[", b"]"):
            inside = found[0] == b"["
        elif found[0] == b">" and not inside:
            left_out = data[start : found.end()]
            return data[:start] + b"\n" * left_out.count(b"\n") + data[found.end() :]
    return data


def _check_depth(location: str, root: etree._Element, limits: Limits) -> None:
    """Raise InputError for elements nested deeper than the limit allows."""
    deepest = cast(list[etree._Element], root.xpath("/*" * (limits.depth + 1)))
    if deepest:
        raise exceeded(limits, "depth", Where(location, deepest[0].sourceline))


def _check_attributes(location: str, root: etree._Element, plain: bytes, limits: Limits) -> None:
    """Raise InputError for elements with more attributes or longer names than the limits allow."""
    for text in _attributes(root, f"//@*[{limits.attributes + 1}]"):
        raise exceeded(limits, "attributes", Where(location, _owner(text).sourceline))
    # Declarations are collected only if the text shows that one may exceed the limit.
    long = limits.name_length < len(plain) and _long_declaration(limits.name_length).search(plain)
    if long or plain.count(b"xmlns") > limits.attributes:
        _check_declarations(location, root, limits)
    for text in _attributes(root, f"//@*[string-length() > {limits.name_length}]"):
        owner = _owner(text)
        if text.attrname not in FREE_TEXT or owner.tag == XS + "enumeration":
            raise exceeded(limits, "name_length", Where(location, owner.sourceline))


def _attributes(root: etree._Element, path: str) -> list[etree._ElementUnicodeResult]:
    return cast(list[etree._ElementUnicodeResult], root.xpath(path))


def _owner(attribute: etree._ElementUnicodeResult) -> etree._Element:
    owner = attribute.getparent()
    assert owner is not None
    return owner


def _check_declarations(location: str, root: etree._Element, limits: Limits) -> None:
    declared = 0
    for event, found in etree.iterparse(BytesIO(etree.tostring(root)), events=("start-ns", "start")):
        if event == "start":
            declared = 0
            continue
        declared += 1
        if declared > limits.attributes:
            raise exceeded(limits, "attributes", Where(location))
        if max(map(len, cast(tuple[str, str], found))) > limits.name_length:
            raise exceeded(limits, "name_length", Where(location))


@cache
def _long_declaration(length: int) -> re.Pattern[bytes]:
    """Return a pattern for namespace declarations with a prefix or a namespace longer than this many bytes."""
    long = b"{%d}" % (length + 1)
    return re.compile(
        rb"xmlns(?::[^\s=]" + long + rb"|[^\s=]*+\s*+=\s*+(?:\"[^\"]" + long + rb"|'[^']" + long + rb"))"
    )


def _refused_doctype(location: str, where: Where) -> SoapwrightError:
    return InputError.at(
        where,
        f"{location} has a document type declaration (<!DOCTYPE …>)",
        "In this encoding it cannot be skipped; save the file as UTF-8, or remove the declaration.",
    )
