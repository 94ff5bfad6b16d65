"""Find the documents that make up a contract: the WSDL, and whatever it imports or includes."""

from __future__ import annotations

import os
import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from soapwright.errors import InputError, SoapwrightError, Where
from soapwright.read.fetch import fetch, is_url, referred_location, source_location
from soapwright.read.limits import LIMITS, Limits, exceeded

WSDL = "{http://schemas.xmlsoap.org/wsdl/}"
XS = "{http://www.w3.org/2001/XMLSchema}"

# These hosts serve the schemas of XML, XSD and SOAP themselves: not needed, and slow on purpose.
STANDARDS = re.compile(r"https?://(www\.w3\.org|w3\.org|schemas\.xmlsoap\.org)([/:?#]|$)", re.IGNORECASE)

# What may stand before the root; atomic, so that hostile input cannot make the match slow.
PROLOG = rb"(?>[^<]*(?:<\?.*?\?>|<!--.*?-->))*+[^<]*"
HTML = re.compile(PROLOG + rb"<(!doctype\s+)?html\b", re.IGNORECASE | re.DOTALL)
DOCTYPE = re.compile(PROLOG + rb"<!DOCTYPE\b", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Document:
    """One schema file: where it came from, and its parsed XML.

    `namespace` is the target namespace that an xs:include gives to a schema that has none of its own; `data` is
    the file as it was read.
    """

    location: str
    root: etree._Element
    namespace: str | None = None
    data: bytes = b""

    def where(self, element: etree._Element) -> Where:
        """Return the place of an element of this document."""
        return Where(self.location, element.sourceline)

    def schemas(self) -> Iterator[etree._Element]:
        """Yield the xs:schema elements: the root of an XSD, those under wsdl:types of a WSDL."""
        if self.root.tag == XS + "schema":
            yield self.root
        else:
            yield from self.root.iterfind(f"{WSDL}types/{XS}schema")


@dataclass(frozen=True, slots=True)
class _Reference:
    """A location that a document names, the place where it does, and the namespace that an include gives."""

    location: str
    asked_by: Where
    includer: str | None = None


def load(source: str, limits: Limits = LIMITS) -> tuple[Document, ...]:
    """Return the document at `source` (file, folder or URL) and all it refers to, the source first.

    A folder stands for the one WSDL in it that defines a service. Raises InputError at the reference that
    asks for a document that is missing, refused, or no WSDL or XSD.
    """
    location = source_location(source)
    if not is_url(location) and os.path.isdir(location):
        location = _service_wsdl(location, limits)
    loaded = _Loaded(limits)
    pending = deque(_references(loaded.add(location, None, None)))
    while pending:
        reference = pending.popleft()
        document = loaded.add(reference.location, reference.asked_by, reference.includer)
        pending.extend(_references(document))
    return tuple(loaded.documents.values())


class _Loaded:
    """The documents found so far; the same file or URL is read once, however often it is named."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.documents: dict[tuple[str, str | None], Document] = {}
        self._roots: dict[str, tuple[str, etree._Element, bytes]] = {}

    def add(self, location: str, asked_by: Where | None, includer: str | None) -> Document | None:
        """Return the document when it is new, None when it is known."""
        identity = location if is_url(location) else os.path.realpath(location)
        if identity not in self._roots:
            if len(self._roots) == self.limits.documents:
                raise exceeded(self.limits, "documents", asked_by or Where(location))
            final, data = fetch(location, asked_by, self.limits)
            self._roots[identity] = (*parse_xml(final, data, asked_by), data)
        final, root, data = self._roots[identity]
        own = root.get("targetNamespace")
        if own and includer is not None and own != includer:
            raise InputError.at(
                asked_by or location,
                f"xs:include of {location}, whose target namespace is {own!r} and not {includer!r}",
                "Use xs:import for a schema of another namespace.",
            )
        # Only a schema without a namespace of its own takes the one of whoever includes it.
        namespace = None if own else includer or None
        if (identity, namespace) in self.documents:
            return None
        document = self.documents[identity, namespace] = Document(final, root, namespace, data)
        return document


def _references(document: Document | None) -> Iterator[_Reference]:
    if document is None:
        return
    for element in document.root.iterfind(WSDL + "import"):
        yield from _reference(document, element, element.get("location"))
    for schema in document.schemas():
        for element in schema.iterchildren(XS + "import", XS + "include"):
            includer = None
            if element.tag == XS + "include":
                includer = schema.get("targetNamespace") or document.namespace or ""
            yield from _reference(document, element, element.get("schemaLocation"), includer)


def _reference(
    document: Document, element: etree._Element, text: str | None, includer: str | None = None
) -> Iterator[_Reference]:
    if text and text.strip() and not STANDARDS.match(text.strip()):
        where = document.where(element)
        yield _Reference(referred_location(document.location, text, where), where, includer)


def _wsdls(folder: str) -> list[str]:
    """Return the paths of the WSDLs in a folder, by name."""
    found = sorted(path for path in Path(folder).iterdir() if path.suffix.lower() == ".wsdl")
    # Joined as text, so that "./schemas" stays as the user gave it.
    return [os.path.join(folder, path.name) for path in found]


def service_wsdls(folder: str, limits: Limits = LIMITS) -> list[str]:
    """Return the paths of the WSDLs in a folder that define a service, by name."""
    return [path for path in _wsdls(folder) if _defines_service(path, limits)]


def _service_wsdl(folder: str, limits: Limits) -> str:
    found = _wsdls(folder)
    paths = service_wsdls(folder, limits) if len(found) > 1 else found
    if len(paths) == 1:
        return paths[0]
    if not found:
        raise InputError.at(folder, "the folder holds no *.wsdl", "Name the WSDL itself, by path or URL.")
    which = "several WSDLs define a service" if paths else "none of its WSDLs defines a service"
    names = ", ".join(map(os.path.basename, found))
    raise InputError.at(folder, f"{which}: {names}", "Name one of them instead of the folder.")


def _defines_service(path: str, limits: Limits) -> bool:
    _, root = parse_xml(*fetch(path, None, limits))
    return root.find(WSDL + "service") is not None


def parse_document(location: str, data: bytes) -> Document:
    """Return a schema file that is not read from its location, because it is not there yet."""
    return Document(*parse_xml(location, data), None, data)


def parse_xml(location: str, data: bytes, asked_by: Where | None = None) -> tuple[str, etree._Element]:
    """Return the location and the root of a WSDL or XSD, read without entities, DTDs or network.

    Raises InputError when the bytes are anything else.
    """
    where = asked_by or Where(location)
    # Without its zero bytes, the markup of UTF-16 reads like ASCII.
    plain = data.replace(b"\0", b"")
    if HTML.match(plain):
        raise InputError.at(
            where,
            f"{location} is an HTML page",
            "Name the URL of the WSDL itself; it often ends in ?wsdl or ?singleWsdl.",
        )
    if DOCTYPE.match(plain):
        raise _refused_doctype(location, where)
    parser = etree.XMLParser(
        resolve_entities=False, load_dtd=False, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        asked = f"{asked_by} refers to it. " if asked_by else ""
        raise InputError.at(
            Where(location, error.lineno),
            f"not well-formed XML: {error.msg}",
            f"{asked}Mend or replace the file.",
        ) from None
    # A DOCTYPE in an encoding that the pattern above cannot read is found here.
    if root.getroottree().docinfo.internalDTD is not None:
        raise _refused_doctype(location, where)
    if root.tag not in (WSDL + "definitions", XS + "schema"):
        raise InputError.at(
            where,
            f"{location} is no WSDL 1.1 and no XML schema: its root element is {root.tag!r}",
            "Name a document whose root is wsdl:definitions or xs:schema.",
        )
    return location, root


def _refused_doctype(location: str, where: Where) -> SoapwrightError:
    return InputError.at(
        where,
        f"{location} has a document type declaration (<!DOCTYPE …>)",
        "Entities and DTDs are refused; remove the declaration and write out what it defines.",
    )
