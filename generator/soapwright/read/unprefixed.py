"""Names in schemas without the prefix of their target namespace: a mistake whose correction is obvious.

Without a prefix and a default namespace, a name has no namespace (XSD 1.0 part 1, 3.15.3). If no schema defines it there
and the target namespace has it, that definition is meant; many tools read it so.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import replace
from itertools import count

from lxml import etree

from soapwright.base.digest import digest
from soapwright.base.qname import QName
from soapwright.errors import Level, Problem
from soapwright.read.document import Document
from soapwright.read.faulty_definitions import DEFINING, DefinitionKey, named
from soapwright.read.xml import WSDL, XS, selected

_NAMED = {
    "type": "type",
    "base": "type",
    "itemType": "type",
    "memberTypes": "type",
    "substitutionGroup": "element",
}
"""The kinds of definitions that attributes name; `ref` names one of the kind of its element."""
_SUSPECTS = etree.XPath(
    "descendant::*[(@type | @base | @itemType | @substitutionGroup | @ref)[not(contains(., ':'))] or @memberTypes]"
)
_CAUSE = "names have no prefix, though their namespace is not the default"
_HINT = "Write the prefix. No action is needed if calls succeed."


def with_prefixes(documents: Sequence[Document]) -> tuple[Document, ...]:
    """Return the documents with the missing prefixes, and a remark about each."""
    if not any(_suspects(schema) for document in documents for schema in document.schemas()):
        return tuple(documents)
    defined = {
        named(document, element)
        for document in documents
        for schema in document.schemas()
        for element in schema.iterchildren(*DEFINING)
    }
    return tuple(_repaired(document, defined) for document in documents)


def _suspects(schema: etree._Element) -> list[etree._Element]:
    """Return the elements of a schema that refer to names without a namespace, though the schema has one."""
    if not schema.get("targetNamespace") or not _is_without_default(schema):
        return []
    return [
        one for one in selected(_SUSPECTS, schema) if str(one.tag).startswith(XS) and _is_without_default(one)
    ]


def _is_without_default(element: etree._Element) -> bool:
    # The namespace of WSDL counts as none: no schema defines anything in it.
    return element.nsmap.get(None) in (None, WSDL[1:-1])


def _repaired(document: Document, defined: set[DefinitionKey]) -> Document:
    slips = {
        one: found
        for schema in document.schemas()
        for one in _suspects(schema)
        if (found := _slips(one, schema.get("targetNamespace", ""), defined))
    }
    if not slips:
        return document
    root = deepcopy(document.root)
    remarks: list[Problem] = []
    copies = list(replace(document, root=root).schemas())
    for schema, copied in zip(document.schemas(), copies, strict=True):
        own = schema.get("targetNamespace", "")
        if slips.keys().isdisjoint(schema.iter(etree.Element)):
            continue
        prefix, declaring = _declaring(copied, own)
        root = declaring if copied is root else root
        for element, twin in zip(schema.iter(etree.Element), declaring.iter(etree.Element), strict=True):
            for attribute, lacking in slips.get(element, {}).items():
                words = element.get(attribute, "").split()
                twin.set(attribute, " ".join(f"{prefix}:{one}" if one in lacking else one for one in words))
                what = f"{lacking[0]!r} has no prefix, and is read as {QName(own, lacking[0])}"
                remarks.append(Problem(document.where(element), what, _HINT, Level.WARNING, _CAUSE))
    content = digest(etree.tostring(root))
    return replace(document, root=root, content=content, remarks=(*document.remarks, *remarks))


def _slips(element: etree._Element, own: str, defined: set[DefinitionKey]) -> Mapping[str, Sequence[str]]:
    """Return the attributes of an element with names that lack the prefix of its schema's namespace, with these names."""
    found: dict[str, list[str]] = {}
    for attribute, kind in _names_of(element):
        for local in element.get(attribute, "").split():
            of_none, of_target = (kind, QName("", local)), (kind, QName(own, local))
            if ":" not in local and of_none not in defined and of_target in defined:
                found.setdefault(attribute, []).append(local)
    return found


def _names_of(element: etree._Element) -> Iterator[tuple[str, str]]:
    """Yield the attributes of an element that name definitions, with the kinds of these."""
    yield from _NAMED.items()
    if kind := DEFINING.get(str(element.tag)):
        yield "ref", kind


def _declaring(schema: etree._Element, namespace: str) -> tuple[str, etree._Element]:
    """Return a prefix for a namespace, and a schema that declares it, which replaces one that does not."""
    known = next((prefix for prefix, uri in schema.nsmap.items() if prefix and uri == namespace), None)
    if known is not None:
        return known, schema
    names = ("tns" if number == 1 else f"tns{number}" for number in count(1))
    prefix = next(one for one in names if one not in schema.nsmap)
    made = etree.Element(schema.tag, schema.attrib, {**schema.nsmap, prefix: namespace})
    # lxml allows setting it, but its stubs do not.
    made.sourceline = schema.sourceline  # type: ignore[misc]
    made.extend(list(schema))
    holder = schema.getparent()
    if holder is not None:
        holder.replace(schema, made)
    return prefix, made
