"""Constructs of XSD 1.1 that XSD 1.0 lacks: reported where they occur, because clients ignore them."""

from __future__ import annotations

from collections.abc import Iterator

from soapwright.errors import Level, Problem
from soapwright.read.parse import Parsed
from soapwright.read.xml import XS

_ELEMENTS = {
    f"{XS}assert": "the condition of xs:assert is not checked",
    f"{XS}assertion": "the condition of xs:assertion is not checked",
    f"{XS}alternative": "xs:alternative is ignored; the element always has its declared type",
    f"{XS}openContent": "elements allowed by xs:openContent are not read",
    f"{XS}defaultOpenContent": "elements allowed by xs:defaultOpenContent are not read",
    f"{XS}explicitTimezone": "xs:explicitTimezone is not checked",
}
"""What is read without its meaning, and the effect."""


def xsd11_constructs(parsed: Parsed) -> Iterator[Problem]:
    """Yield a warning for each construct of XSD 1.1."""
    documents = {id(scope.document.root): scope.document for _, scope in parsed.schemas}
    for document in documents.values():
        for schema in document.schemas():
            for element in schema.iter(*_ELEMENTS):
                said = _ELEMENTS[str(element.tag)]
                yield Problem(
                    document.where(element),
                    f"XSD 1.1: {said}",
                    "No action is needed unless the service relies on it.",
                    Level.WARNING,
                    f"XSD 1.1: {said}",
                )
