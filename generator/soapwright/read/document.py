"""A schema file that has been read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TypeAlias

from lxml import etree

from soapwright.base.qname import QName
from soapwright.errors import InputError, Problem, Where
from soapwright.read.library import Library
from soapwright.read.xml import WSDL, XML, XS, parse_xml

PrefixMap: TypeAlias = Mapping[str | None, str]
"""Namespaces by prefix; the default namespace has the prefix None."""


@dataclass(frozen=True, slots=True)
class Document:
    """One schema file: where it came from, and its parsed XML.

    `namespace` is the target namespace that an xs:include gives to a schema without one. `data` is the file
    as it was read, and `content` its SHA-256, a key for results that documents can share. `remarks` are
    warnings from reading it; `missing` is the error to raise if something refers to a definition that no
    document has. `standard` marks a schema of soapwright's own. The services of a `serviceless` WSDL are made
    from its bindings (see `with_services`).
    """

    location: str
    root: etree._Element
    namespace: str | None = None
    data: bytes = b""
    content: str = ""
    remarks: tuple[Problem, ...] = ()
    standard: bool = False
    missing: InputError | None = None
    serviceless: bool = False
    _declared: dict[etree._Element, PrefixMap] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """The elements that declare prefixes, with all prefixes in scope there; collected when first needed."""

    def where(self, element: etree._Element) -> Where:
        """Return the place of an element of this document."""
        return Where(self.location, element.sourceline)

    def schemas(self) -> Iterator[etree._Element]:
        """Yield the xs:schema elements: the root of an XSD, or those under a WSDL's wsdl:types."""
        if self.root.tag == XS + "schema":
            yield self.root
        else:
            yield from self.root.iterfind(f"{WSDL}types/{XS}schema")

    def unprefixed(self, default: str | None, *, in_schema: bool) -> str:
        """Return the namespace of a name without a prefix, given the default namespace in scope, if any.

        A schema that was included by one with a target namespace uses that instead of none (XSD 1.0 part 1,
        4.2.1). A WSDL uses its target namespace instead of none, and instead of WSDL's own, which never
        contains user definitions.
        """
        if not in_schema and default in (None, "", WSDL[1:-1]):
            return self.root.get("targetNamespace", "")
        return default or self.namespace or ""

    def named(self, text: str, node: etree._Element) -> QName:
        """Return the qualified name for a text in the scope of an element, with or without a prefix."""
        in_schema = str(node.tag).startswith(XS)
        return self.qname(text, self.prefixes(node), lambda: self.where(node), in_schema=in_schema)

    def prefixes(self, element: etree._Element) -> PrefixMap:
        """Return the prefixes in scope at an element, like its `nsmap`, which lxml collects again each time."""
        if not self._declared:
            self._declared.update(_declarations(self.root))
        scope: etree._Element | None = element
        while scope is not None and scope not in self._declared:
            scope = scope.getparent()
        return element.nsmap if scope is None else self._declared[scope]

    def qname(self, text: str, prefixes: PrefixMap, where: Callable[[], Where], *, in_schema: bool) -> QName:
        """Return the qualified name for a text, given the prefixes in scope.

        Raise InputError if it is not one.
        """
        prefix, _, local = text.strip(" \t\r\n").rpartition(":")
        if not prefix:
            return QName(self.unprefixed(prefixes.get(None), in_schema=in_schema), local)
        if ":" in prefix or not local:
            raise InputError.at(where(), f"{text!r} is not a qualified name", "Write it as prefix:name.")
        namespace = XML if prefix == "xml" else prefixes.get(prefix)
        if namespace is None:
            what = f"the prefix of {text!r} is not declared"
            raise InputError.at(where(), what, f'Declare xmlns:{prefix}="…" there.')
        return QName(namespace, local)

    def namespaces(self) -> Iterator[str]:
        """Yield the target namespaces of its schemas."""
        for schema in self.schemas():
            yield schema.get("targetNamespace") or self.namespace or ""


def _declarations(root: etree._Element) -> Iterator[tuple[etree._Element, PrefixMap]]:
    """Yield the root and each element below it that declares prefixes, with the prefixes in scope."""
    declares = True
    for _, found in etree.iterwalk(root, ("start-ns", "start")):
        if not isinstance(found, etree._Element):
            declares = True
        elif declares:
            yield found, found.nsmap
            declares = False


def parse_document(location: str, data: bytes, library: Library, asked_by: Where | None = None) -> Document:
    """Parse a WSDL or a schema from bytes; raise InputError if they are neither."""
    content = sha256(data).hexdigest()
    root = library.once(("xml", content), lambda: parse_xml(location, data, library.limits, asked_by))
    return Document(location, root, None, data, content)
