"""Repair mistakes in WSDLs whose meaning is clear, in a copy of the document, with a warning for each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from dataclasses import replace
from typing import TypeAlias

from lxml import etree

from soapwright.errors import Level, Problem
from soapwright.read.document import Document
from soapwright.read.structure import called, spelled
from soapwright.read.xml import SOAP_VERSIONS, WSDL, XS, selected

_Slip: TypeAlias = tuple[etree._Element, str, str]
"""The element, what is wrong and how it is read, and the cause of the warning."""


def repaired(documents: Sequence[Document]) -> tuple[Document, ...]:
    """Return documents in which each SOAP binding has a soap:binding, and each service has a name.

    Elements of their schemas no longer state what is ignored because they state something else as well.
    """
    return tuple(map(_repaired, documents))


def _repaired(document: Document) -> Document:
    if not any(_slips(document.root, put_right=False)):
        return document
    root = deepcopy(document.root)
    slips = list(_slips(root, put_right=True))
    remarks = [
        Problem(document.where(element), what, "No action is needed if calls succeed.", Level.WARNING, cause)
        for element, what, cause in slips
    ]
    content = f"{document.content} repaired"
    return replace(document, root=root, content=content, remarks=(*document.remarks, *remarks))


def _slips(root: etree._Element, *, put_right: bool) -> Iterator[_Slip]:
    for kind in _KINDS:
        yield from kind(root, put_right)


def _services_without_names(root: etree._Element, put_right: bool) -> Iterator[_Slip]:
    """Name services after their port; nothing refers to a service by name."""
    for service in root.iterchildren(f"{WSDL}service"):
        name = next((one for port in service.iterchildren(f"{WSDL}port") if (one := port.get("name"))), None)
        if service.get("name") is None and name:
            yield (
                service,
                f"service has no name; it is named after its port, {name!r}",
                "services have no names",
            )
            if put_right:
                service.set("name", name)


def _bindings_that_do_not_say_what_of(root: etree._Element, put_right: bool) -> Iterator[_Slip]:
    for binding in root.iterchildren(f"{WSDL}binding"):
        if soap := _implied_soap_version(binding):
            what = f"binding {binding.get('name', '')!r} has no soap:binding"
            of = f"SOAP {SOAP_VERSIONS[soap]}, like its content"
            yield binding, f"{what}; it is read as a binding of {of}", "bindings have no soap:binding"
            if put_right:
                said = etree.Element(f"{{{soap}}}binding", nsmap={"soap": soap})
                # lxml allows setting it, but its stubs do not.
                said.sourceline = binding.sourceline  # type: ignore[misc]
                documented = binding.find(f"{WSDL}documentation")
                binding.insert(0 if documented is None else binding.index(documented) + 1, said)


def _implied_soap_version(binding: etree._Element) -> str | None:
    """Return the namespace of the SOAP version of a binding's content, if the binding itself states none."""
    if binding.find("{*}binding") is not None:
        return None
    found = [soap for soap in SOAP_VERSIONS if binding.find(f".//{{{soap}}}*") is not None]
    return found[0] if len(found) == 1 else None


_XSD = {"x": XS[1:-1]}
_TYPES = ("simpleType", "complexType")
_NAMED_AND_DEFINED = etree.XPath(
    "descendant::x:element[@type][x:simpleType or x:complexType] | descendant::x:attribute[@type][x:simpleType]"
    " | descendant::x:list[@itemType][x:simpleType] | descendant::x:simpleType/x:restriction[@base][x:simpleType]",
    namespaces=_XSD,
)
_NAMING = ("type", "itemType", "base")
_OF_ITS_OWN = ("name", "type", "nillable", "default", "fixed", "form", "block")
_REFERRING = etree.XPath(
    "(descendant::x:element[@ref] | descendant::x:attribute[@ref])"
    f"[{' | '.join(f'@{one}' for one in _OF_ITS_OWN)} | x:simpleType | x:complexType]",
    namespaces=_XSD,
)
_OF_ITS_USE = {XS + "attribute": ("default", "fixed")}
"""What a reference may state itself, unlike other references."""
_DEFAULT_AND_FIXED = etree.XPath(
    "descendant::x:element[@default][@fixed] | descendant::x:attribute[@default][@fixed]", namespaces=_XSD
)
_FACETS = (
    *("length", "minLength", "maxLength", "pattern", "whiteSpace", "totalDigits", "fractionDigits"),
    *("minInclusive", "minExclusive", "maxInclusive", "maxExclusive"),
)
_WITHOUT_VALUE = etree.XPath(
    " | ".join(f"descendant::x:restriction/x:{facet}[not(@value)]" for facet in _FACETS), namespaces=_XSD
)
_DERIVED_WITH_MORE = etree.XPath(
    "descendant::x:complexType[x:simpleContent | x:complexContent][x:attribute | x:attributeGroup | x:anyAttribute]",
    namespaces=_XSD,
)


def _types_named_and_defined(root: etree._Element, put_right: bool) -> Iterator[_Slip]:
    for element in selected(_NAMED_AND_DEFINED, root):
        attribute = next(one for one in _NAMING if element.get(one) is not None)
        what = f"{called(element)} names the type {element.get(attribute)!r}, and has one of its own, which is read"
        yield element, what, "types are named where one is defined"
        if put_right:
            del element.attrib[attribute]


def _references_that_state_more(root: etree._Element, put_right: bool) -> Iterator[_Slip]:
    for element in selected(_REFERRING, root):
        allowed = _OF_ITS_USE.get(str(element.tag), ())
        stated = [one for one in _OF_ITS_OWN if element.get(one) is not None and one not in allowed]
        inner = list(element.iterchildren(*(XS + one for one in _TYPES)))
        if not stated and not inner:
            continue
        also = ", ".join([*stated, *(etree.QName(one).localname for one in inner)])
        what = (
            f"{spelled(element)} refers to {element.get('ref')!r}, and also states {also}, which is ignored"
        )
        yield element, what, "references state what only definitions can; it is ignored"
        if put_right:
            for name in stated:
                del element.attrib[name]
            for child in inner:
                element.remove(child)


def _defaults_beside_fixed_values(root: etree._Element, put_right: bool) -> Iterator[_Slip]:
    for element in selected(_DEFAULT_AND_FIXED, root):
        what = f"{called(element)} has a default and a fixed value; the default is ignored"
        yield element, what, "definitions have a default and a fixed value"
        if put_right:
            del element.attrib["default"]


def _attributes_beside_derivations(root: etree._Element, put_right: bool) -> Iterator[_Slip]:
    """Move attributes of a type to its xs:extension or xs:restriction."""
    for element in selected(_DERIVED_WITH_MORE, root):
        content = next(element.iterchildren(XS + "simpleContent", XS + "complexContent"))
        derivation = next(content.iterchildren(XS + "extension", XS + "restriction"), None)
        if derivation is None:
            continue
        into = spelled(derivation)
        what = (
            f"{called(element)} has attributes after its {spelled(content)}; they are read as in its {into}"
        )
        yield element, what, "attributes are not in the derivation of their type"
        if put_right:
            derivation.extend(element.iterchildren(*_ATTRIBUTES))


def _facets_without_values(root: etree._Element, put_right: bool) -> Iterator[_Slip]:
    for element in selected(_WITHOUT_VALUE, root):
        yield element, f"{spelled(element)} has no value; it is ignored", "facets have no value"
        holder = element.getparent()
        if put_right and holder is not None:
            holder.remove(element)


_ATTRIBUTES = tuple(f"{XS}{one}" for one in ("attribute", "attributeGroup", "anyAttribute"))
_KINDS: tuple[Callable[[etree._Element, bool], Iterator[_Slip]], ...] = (
    _services_without_names,
    _bindings_that_do_not_say_what_of,
    _types_named_and_defined,
    _references_that_state_more,
    _defaults_beside_fixed_values,
    _attributes_beside_derivations,
    _facets_without_values,
)
