"""Find the documents of a contract: the WSDL and everything that it imports or includes."""

from __future__ import annotations

import os
import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import cast

from lxml import etree

from soapwright.errors import ForbiddenError, InputError, MissingError, Problem, UnreachableError, Where
from soapwright.read.document import Document, parse_document
from soapwright.read.fetch import Fetcher
from soapwright.read.import_warnings import done_without, of_another, passed_over
from soapwright.read.imports import References, is_elsewhere, is_url, source_location
from soapwright.read.library import Library
from soapwright.read.limits import Budget
from soapwright.read.missing_documents import all_missing
from soapwright.read.missing_services import with_services
from soapwright.read.neighbouring_documents import schema_beside, wsdl_beside
from soapwright.read.redefine import settle_redefinitions
from soapwright.read.repaired import repaired
from soapwright.read.service_wsdls import service_wsdl
from soapwright.read.standards import STANDARDS, standards_for
from soapwright.read.unprefixed import with_prefixes
from soapwright.read.xml import WSDL, XS

# These hosts serve the schemas of XML, XSD and SOAP: not needed, and throttled on purpose.
STANDARD_HOSTS = re.compile(r"https?://(www\.w3\.org|w3\.org|schemas\.xmlsoap\.org)([/:?#]|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Reference:
    """A reference from one document to another.

    `includer` is the namespace that an include passes on, `namespace` the one that an xs:import states, and
    `of_wsdl` the one that a wsdl:import states. The target of a reference that is not `needed` may be missing
    unless something refers to its definitions.
    """

    location: str
    asked_by: Where
    includer: str | None = None
    namespace: str | None = None
    of_wsdl: str | None = None
    needed: bool = True


def load(source: str, library: Library | None = None) -> tuple[Document, ...]:
    """Return the document at `source` (file, folder or URL) and all documents it refers to, the source first.

    For a folder, the one WSDL in it that defines a service is read. Raises InputError at the reference to a
    document that is missing, refused, or neither WSDL nor XSD, and where a limit of the library is exceeded.
    """
    location = source_location(source)
    known = library or Library()
    return known.once(("load", location), lambda: _load(location, known))


def _load(location: str, library: Library) -> tuple[Document, ...]:
    targets = References(location, library.imports)
    if not is_url(location) and os.path.isdir(location):
        location = service_wsdl(location, library)
        targets.check_links(location, os.path.basename(location), Where(location))
    loaded = _Loaded(location, library, targets)
    loaded.all_from(location)
    found = loaded.finish()
    settled = settle_redefinitions((*found, *standards_for(found, library)))
    return with_services(with_prefixes(repaired(settled)))


class _Loaded:
    """The documents of one contract found so far; each file or URL is read once."""

    def __init__(self, source: str, library: Library, targets: References) -> None:
        self.library = library
        self.documents: dict[tuple[str, str | None], Document] = {}
        self._fetcher = Fetcher(source, library.limits, library.imports, library.resolve)
        self._targets = targets
        self._budget = Budget(library.limits)
        self._read: dict[str, Document] = {}
        self._identities: dict[str, str] = {}
        self._locations: dict[tuple[str, str], str] = {}
        self._remarks: list[Problem] = []
        self._lost: list[tuple[_Reference, InputError]] = []
        self._nowhere: dict[str, str] = {}
        """The namespaces that are imported without a location, each with the location of an importing document."""
        self._beside: set[_Reference] = set()
        """References that are lost, but whose target is in the folder of the importing document."""

    def all_from(self, location: str) -> None:
        """Add the document at a location and all documents it refers to."""
        pending = deque(self.references(self.add(location, None, None)))
        while pending:
            reference = pending.popleft()
            try:
                document = self.add(
                    reference.location, reference.asked_by, reference.includer, reference.namespace
                )
            except (MissingError, UnreachableError, ForbiddenError) as error:
                self._lost.append((reference, error))
            else:
                pending.extend(self.references(document))

    def finish(self) -> tuple[Document, ...]:
        """Return the documents; raise one InputError for all that are missing.

        The target of an import is not missing if another document or a standard schema defines its namespace,
        because the location is only a hint (XSD 1.0 part 1, 4.3.2). Other schemas may be missing, too (4.2.1,
        4.2.3): the error is kept in the first document, and raised if a definition is needed. A document that
        cannot be reached right now is always an error.
        """
        self._look_beside()
        found = tuple(self.documents.values())
        known = self._defined()
        missing = [
            (one, why) for one, why in self._lost if one not in self._beside and one.namespace not in known
        ]
        error = all_missing([(one.location, why) for one, why in missing]) if missing else None
        if error and any(one.needed or not isinstance(why, MissingError) for one, why in missing):
            raise error
        first, *others = found
        absent = {id(why) for _, why in missing}
        said = (
            done_without(why.problems[0]) if id(why) in absent else passed_over(why.problems[0])
            for _, why in self._lost
        )
        return replace(first, remarks=(*self._remarks, *said), missing=error), *others

    def _defined(self) -> set[str]:
        """Return the namespaces that the documents found so far and the standard schemas define."""
        return STANDARDS.keys() | {one for known in self.documents.values() for one in known.namespaces()}

    def _look_beside(self) -> None:
        """Add documents from the folders of those that import them without a location, or from the network in vain.

        A file that does not exist is not looked for: another one might be an older copy.
        """
        looked: set[tuple[str, str]] = set()
        while new := [one for one in self._wanted() if one[:2] not in looked]:
            for importing, namespace, reference in new:
                looked.add((importing, namespace))
                find = wsdl_beside if reference else schema_beside
                path = None if is_url(importing) else find(importing, namespace)
                if path is not None:
                    self.all_from(path)
                    self._beside |= {reference} if reference else set()

    def _wanted(self) -> Iterator[tuple[str, str, _Reference | None]]:
        """Yield the locations of importing documents with the namespaces that none was found for.

        Those of a wsdl:import come with the reference.
        """
        lost = [one for one, _ in self._lost if is_url(one.location) and one not in self._beside]
        schemas = self._nowhere | {one.namespace: one.asked_by.location for one in lost if one.namespace}
        defined = self._defined()
        yield from ((at, one, None) for one, at in schemas.items() if one not in defined)
        yield from ((one.asked_by.location, one.of_wsdl, one) for one in lost if one.of_wsdl)

    def add(
        self, location: str, asked_by: Where | None, includer: str | None, imported: str | None = None
    ) -> Document | None:
        """Return the document if it is new, None if it is known."""
        identity = self._identity(location)
        if identity not in self._read:
            where = asked_by or Where(location)
            self._budget.take("documents", where)
            final, data = self._fetcher.fetch(location, asked_by)
            document = parse_document(final, data, self.library, asked_by)
            self._budget.take("elements", where, int(cast(float, document.root.xpath("count(//*)"))))
            self._read[identity] = document
        document = self._read[identity]
        own = document.root.get("targetNamespace")
        if own and includer is not None and own != includer:
            raise InputError.at(
                asked_by or location,
                f"xs:include or xs:redefine of {location}, whose target namespace is {own!r}, not {includer!r}",
                "Use xs:import for a schema of another namespace.",
            )
        if (
            asked_by
            and imported is not None
            and document.root.tag == XS + "schema"
            and (own or "") != imported
        ):
            self._remarks.append(of_another(asked_by, location, own, imported))
        # Only a schema without its own namespace takes that of the including schema.
        namespace = None if own else includer or None
        if (identity, namespace) in self.documents:
            return None
        document = self.documents[identity, namespace] = replace(document, namespace=namespace)
        return document

    def references(self, document: Document | None) -> Iterator[_Reference]:
        """Yield the references of a document."""
        if document is None:
            return
        for element in document.root.iterfind(WSDL + "import"):
            yield from self._reference(document, element, element.get("location"))
        # Some generators put imports straight into wsdl:types, as if it were a schema.
        for types in document.root.iterfind(WSDL + "types"):
            for element in types.iterchildren(XS + "import", XS + "include"):
                yield from self._reference(document, element, element.get("schemaLocation"))
        for schema in document.schemas():
            for element in schema.iterchildren(XS + "import", XS + "include", XS + "redefine"):
                includer = None
                if element.tag != XS + "import":
                    includer = schema.get("targetNamespace") or document.namespace or ""
                yield from self._reference(document, element, element.get("schemaLocation"), includer)

    def _reference(
        self, document: Document, element: etree._Element, text: str | None, includer: str | None = None
    ) -> Iterator[_Reference]:
        text = (text or "").strip()
        namespace = element.get("namespace", "") if element.tag == XS + "import" else None
        of_wsdl = element.get("namespace") if element.tag == WSDL + "import" else None
        if namespace and not text:
            self._nowhere.setdefault(namespace, document.location)
        if not text or STANDARD_HOSTS.match(text):
            return
        if namespace in STANDARDS and is_elsewhere(document.location, text):
            return
        where = document.where(element)
        needed = element.tag not in (XS + "import", XS + "include")
        reference = _Reference(text, where, includer, namespace, of_wsdl, needed)
        key = (document.location, text)
        if key not in self._locations:
            try:
                self._locations[key] = self._targets.location(document.location, text, where)
            except ForbiddenError as error:
                self._lost.append((reference, error))
                return
        yield replace(reference, location=self._locations[key])

    def _identity(self, location: str) -> str:
        if location not in self._identities:
            try:
                real = location if is_url(location) else os.path.realpath(location)
            except ValueError:
                # Such a path cannot exist, which reading it reports.
                real = location
            self._identities[location] = real
        return self._identities[location]
