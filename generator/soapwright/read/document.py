"""A schema file that has been read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256

from lxml import etree

from soapwright.base.qname import QName
from soapwright.errors import InputError, Problem, Where
from soapwright.read.library import Library
from soapwright.read.xml import WSDL, XML, XS, parse_xml


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
        return self.qname(text, node.nsmap, lambda: self.where(node), in_schema=in_schema)

    def qname(
        self, text: str, prefixes: Mapping[str | None, str], where: Callable[[], Where], *, in_schema: bool
    ) -> QName:
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


def parse_document(location: str, data: bytes, library: Library, asked_by: Where | None = None) -> Document:
    """Parse a WSDL or a schema from bytes; raise InputError if they are neither."""
    content = sha256(data).hexdigest()
    root = library.once(("xml", content), lambda: parse_xml(location, data, library.limits, asked_by))
    return Document(location, root, None, data, content)
