"""Definitions of schemas that have errors: they are put aside, because one that nothing needs does no harm.

A reference to one of them is an error, with the definition's own problem.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from lxml import etree

from soapwright.base.qname import QName
from soapwright.errors import Level, Problem
from soapwright.read.document import Document
from soapwright.read.xml import XS

DefinitionKey: TypeAlias = tuple[str, QName]
"""The kind of a definition, in the words of messages, and its name."""
PutAside: TypeAlias = Mapping[DefinitionKey, Sequence[Problem]]
"""Definitions that are put aside, with their problems."""

DEFINING = {
    f"{XS}complexType": "type",
    f"{XS}simpleType": "type",
    f"{XS}element": "element",
    f"{XS}attribute": "attribute",
    f"{XS}group": "group",
    f"{XS}attributeGroup": "attribute group",
}
"""The kinds of definitions, by their tags."""
_CAUSE = "definitions that nothing needs have errors; they are left out"


def definition_around(element: etree._Element) -> etree._Element | None:
    """Return the global definition that contains an element, or is it; None if there is none with a name."""
    while (holder := element.getparent()) is not None:
        if holder.tag == f"{XS}schema":
            return element if element.tag in DEFINING and element.get("name", "").strip() else None
        element = holder
    return None


def named(document: Document, element: etree._Element) -> DefinitionKey:
    """Return the kind and the name of a global definition of a document."""
    schema = element.getparent()
    own = None if schema is None else schema.get("targetNamespace")
    name = QName(own or document.namespace or "", element.get("name", "").strip())
    return DEFINING[str(element.tag)], name


def left_out(definition: DefinitionKey, problem: Problem) -> Problem:
    """Return the warning for an error in a definition that nothing refers to."""
    kind, name = definition
    what = f"{problem.what}; {kind} {name} is left out, because nothing needs it"
    return replace(problem, what=what, level=Level.WARNING, cause=_CAUSE)
