"""Resolve xs:redefine by renaming the redefined definitions, so that every name has one definition.

Later stages see plain schemas: the original of a redefined definition is called `Name.original`, and only the
redefinition refers to it (XSD 1.0 part 1, 4.2.2).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import replace
from hashlib import sha256
from typing import TypeAlias

from lxml import etree

from soapwright.errors import InputError
from soapwright.read.document import Document
from soapwright.read.xml import XS

_KINDS = {
    XS + "complexType": "type",
    XS + "simpleType": "type",
    XS + "group": "group",
    XS + "attributeGroup": "attribute group",
}
RedefinedKey: TypeAlias = tuple[str, str, str]
"""Kind, namespace and name of a definition."""


def settle_redefinitions(documents: Sequence[Document]) -> tuple[Document, ...]:
    """Return equivalent documents without xs:redefine; the given ones are not changed.

    Raises InputError if a redefined definition does not exist.
    """
    if not any(True for _ in _redefinitions(documents)):
        return tuple(documents)
    all_of_them = sha256("".join(document.content for document in documents).encode()).hexdigest()
    settled = tuple(
        replace(document, root=deepcopy(document.root), content=f"{document.content} in {all_of_them}")
        for document in documents
    )
    known = {key: node for document in settled for key, node in _definitions(document)}
    # A document comes before those that it refers to, and may redefine what they redefine.
    for document, schema, node in reversed(list(_redefinitions(settled))):
        key = _key(document, schema, node)
        original = known.get(key)
        if original is None:
            raise InputError.at(
                document.where(node),
                f"xs:redefine of {key[0]} {key[2]!r}, which is not defined",
                "Correct the name, or the schemaLocation of the xs:redefine.",
            )
        name = _free_name(key, known)
        for reference in _references(document, key, node):
            attribute = "base" if key[0] == "type" else "ref"
            prefix, colon, _ = reference.get(attribute, "").strip().rpartition(":")
            reference.set(attribute, f"{prefix}{colon}{name}")
        original.set("name", name)
        if original.tag == XS + "complexType":
            # Abstract, because only the redefinition is derived from it.
            original.set("abstract", "true")
        known[key[0], key[1], name] = original
        known[key] = node
        redefine = node.getparent()
        assert redefine is not None
        redefine.addprevious(node)
    return settled


def _redefinitions(
    documents: Sequence[Document],
) -> Iterator[tuple[Document, etree._Element, etree._Element]]:
    """Yield each definition inside an xs:redefine, with its document and schema."""
    for document in documents:
        for schema in document.schemas():
            for redefine in schema.iterchildren(XS + "redefine"):
                for node in redefine.iterchildren(*_KINDS):
                    yield document, schema, node


def _definitions(document: Document) -> Iterator[tuple[RedefinedKey, etree._Element]]:
    for schema in document.schemas():
        for node in schema.iterchildren(*_KINDS):
            yield _key(document, schema, node), node


def _key(document: Document, schema: etree._Element, node: etree._Element) -> RedefinedKey:
    namespace = schema.get("targetNamespace") or document.namespace or ""
    return _KINDS[str(node.tag)], namespace, node.get("name", "").strip()


def _references(document: Document, key: RedefinedKey, node: etree._Element) -> Iterator[etree._Element]:
    """Yield the places where a redefinition refers to the definition that it redefines."""
    kind, namespace, name = key
    tags = (XS + "extension", XS + "restriction") if kind == "type" else (node.tag,)
    for found in node.iter(*map(str, tags)):
        prefix, _, local = found.get("base" if kind == "type" else "ref", "").strip().rpartition(":")
        if (found.nsmap.get(prefix or None) or document.namespace or "", local) == (namespace, name):
            yield found
            if kind == "type":
                # Types nested deeper may be derived from the new definition.
                return


def _free_name(key: RedefinedKey, known: dict[RedefinedKey, etree._Element]) -> str:
    kind, namespace, name = key
    free, number = f"{name}.original", 1
    while (kind, namespace, free) in known:
        number += 1
        free = f"{name}.original{number}"
    return free
