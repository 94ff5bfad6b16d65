"""Find the documents that make up a contract: the WSDL, and whatever it imports or includes."""

from __future__ import annotations

import os
import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import cast

from lxml import etree

from soapwright.errors import InputError, Where
from soapwright.read.document import Document
from soapwright.read.fetch import Fetcher
from soapwright.read.imports import References, is_url, source_location
from soapwright.read.library import Library
from soapwright.read.limits import Budget
from soapwright.read.redefine import settle_redefinitions
from soapwright.read.xml import WSDL, XS, parse_xml

# These hosts serve the schemas of XML, XSD and SOAP themselves: not needed, and slow on purpose.
STANDARDS = re.compile(r"https?://(www\.w3\.org|w3\.org|schemas\.xmlsoap\.org)([/:?#]|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Reference:
    """A location that a document names, the place where it does, and the namespace that an include gives."""

    location: str
    asked_by: Where
    includer: str | None = None


def load(source: str, library: Library | None = None) -> tuple[Document, ...]:
    """Return the document at `source` (file, folder or URL) and all it refers to, the source first.

    A folder stands for the one WSDL in it that defines a service. Raises InputError at the reference that
    asks for a document that is missing, refused, or no WSDL or XSD, and where a limit of the library is exceeded.
    """
    location = source_location(source)
    known = library or Library()
    return known.once(("load", location), lambda: _load(location, known))


def _load(location: str, library: Library) -> tuple[Document, ...]:
    targets = References(location, library.imports)
    if not is_url(location) and os.path.isdir(location):
        location = _service_wsdl(location, library)
        targets.check_links(location, os.path.basename(location), Where(location))
    loaded = _Loaded(location, library, targets)
    pending = deque(loaded.references(loaded.add(location, None, None)))
    while pending:
        reference = pending.popleft()
        document = loaded.add(reference.location, reference.asked_by, reference.includer)
        pending.extend(loaded.references(document))
    return settle_redefinitions(tuple(loaded.documents.values()))


class _Loaded:
    """The documents of one contract that were found so far; the same file or URL is read once."""

    def __init__(self, source: str, library: Library, targets: References) -> None:
        self.library = library
        self.documents: dict[tuple[str, str | None], Document] = {}
        self._fetcher = Fetcher(source, library.limits, library.imports, library.resolve)
        self._targets = targets
        self._budget = Budget(library.limits)
        self._read: dict[str, tuple[str, etree._Element, bytes, str]] = {}
        self._identities: dict[str, str] = {}
        self._locations: dict[tuple[str, str], str] = {}

    def add(self, location: str, asked_by: Where | None, includer: str | None) -> Document | None:
        """Return the document when it is new, None when it is known."""
        identity = self._identity(location)
        if identity not in self._read:
            where = asked_by or Where(location)
            self._budget.take("documents", where)
            final, data = self._fetcher.fetch(location, asked_by)
            content = sha256(data).hexdigest()
            root = _root(final, data, content, asked_by, self.library)
            self._budget.take("elements", where, int(cast(float, root.xpath("count(//*)"))))
            self._read[identity] = (final, root, data, content)
        final, root, data, content = self._read[identity]
        own = root.get("targetNamespace")
        if own and includer is not None and own != includer:
            raise InputError.at(
                asked_by or location,
                f"xs:include or xs:redefine of {location}, whose target namespace is {own!r} and not {includer!r}",
                "Use xs:import for a schema of another namespace.",
            )
        # Only a schema without a namespace of its own takes the one of whoever includes it.
        namespace = None if own else includer or None
        if (identity, namespace) in self.documents:
            return None
        document = self.documents[identity, namespace] = Document(final, root, namespace, data, content)
        return document

    def references(self, document: Document | None) -> Iterator[_Reference]:
        """Yield what a document refers to."""
        if document is None:
            return
        for element in document.root.iterfind(WSDL + "import"):
            yield from self._reference(document, element, element.get("location"))
        for schema in document.schemas():
            for element in schema.iterchildren(XS + "import", XS + "include", XS + "redefine"):
                includer = None
                if element.tag != XS + "import":
                    includer = schema.get("targetNamespace") or document.namespace or ""
                yield from self._reference(document, element, element.get("schemaLocation"), includer)

    def _reference(
        self, document: Document, element: etree._Element, text: str | None, includer: str | None = None
    ) -> Iterator[_Reference]:
        if text and text.strip() and not STANDARDS.match(text.strip()):
            where = document.where(element)
            key = (document.location, text)
            if key not in self._locations:
                self._locations[key] = self._targets.location(document.location, text, where)
            yield _Reference(self._locations[key], where, includer)

    def _identity(self, location: str) -> str:
        if location not in self._identities:
            try:
                real = location if is_url(location) else os.path.realpath(location)
            except ValueError:
                # Nothing can be there, which is said when it is read.
                real = location
            self._identities[location] = real
        return self._identities[location]


def _wsdls(folder: str) -> list[str]:
    """Return the paths of the WSDLs in a folder, by name."""
    found = sorted(path for path in Path(folder).iterdir() if path.suffix.lower() == ".wsdl")
    # Joined as text, so that "./schemas" stays as the user gave it.
    return [os.path.join(folder, path.name) for path in found]


def service_wsdls(folder: str, library: Library | None = None) -> list[str]:
    """Return the paths of the WSDLs in a folder that define a service, by name."""
    known = library or Library()
    fetcher = Fetcher(folder, known.limits, known.imports)
    return [path for path in _wsdls(folder) if _defines_service(path, fetcher, known)]


def _service_wsdl(folder: str, library: Library) -> str:
    found = _wsdls(folder)
    paths = service_wsdls(folder, library) if len(found) > 1 else found
    if len(paths) == 1:
        return paths[0]
    if not found:
        raise InputError.at(folder, "the folder holds no *.wsdl", "Name the WSDL itself, by path or URL.")
    which = "several WSDLs define a service" if paths else "none of its WSDLs defines a service"
    names = ", ".join(map(os.path.basename, found))
    raise InputError.at(folder, f"{which}: {names}", "Name one of them instead of the folder.")


def _defines_service(path: str, fetcher: Fetcher, library: Library) -> bool:
    _, data = fetcher.fetch(path)
    return _root(path, data, sha256(data).hexdigest(), None, library).find(WSDL + "service") is not None


def _root(
    location: str, data: bytes, content: str, asked_by: Where | None, library: Library
) -> etree._Element:
    return library.once(("xml", content), lambda: parse_xml(location, data, library.limits, asked_by))


def parse_document(location: str, data: bytes, library: Library) -> Document:
    """Return a schema file that is not read from its location, because it is not there yet."""
    content = sha256(data).hexdigest()
    return Document(location, _root(location, data, content, None, library), None, data, content)
