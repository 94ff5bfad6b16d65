"""Definitions of schemas that are not as they should be: put aside, because what nothing needs does no harm.

What refers to one of them is told what is wrong with it, as if it were not defined.
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
"""A definition by its kind, as messages have it, and its name."""
PutAside: TypeAlias = Mapping[DefinitionKey, Sequence[Problem]]
"""Definitions that are put aside, each with what is wrong with it."""

DEFINING = {
    f"{XS}complexType": "type",
    f"{XS}simpleType": "type",
    f"{XS}element": "element",
    f"{XS}attribute": "attribute",
    f"{XS}group": "group",
    f"{XS}attributeGroup": "attribute group",
}
"""What definitions of schemas are called, by their tags."""
_CAUSE = "definitions that nothing needs are not as they should be; they are left out"


def definition_around(element: etree._Element) -> etree._Element | None:
    """Return the definition straight in a schema that an element is part of; None where there is none with a name."""
    while (holder := element.getparent()) is not None:
        if holder.tag == f"{XS}schema":
            return element if element.tag in DEFINING and element.get("name") else None
        element = holder
    return None


def named(document: Document, element: etree._Element) -> DefinitionKey:
    """Return the kind and the name of a definition straight in a schema of a document."""
    schema = element.getparent()
    own = None if schema is None else schema.get("targetNamespace")
    name = QName(own or document.namespace or "", element.get("name", "").strip())
    return DEFINING[str(element.tag)], name


def left_out(definition: DefinitionKey, problem: Problem) -> Problem:
    """Return the warning in place of what is wrong with a definition that nothing refers to."""
    kind, name = definition
    what = f"{problem.what}; nothing needs {kind} {name}, which is left out"
    return replace(problem, what=what, level=Level.WARNING, cause=_CAUSE)
