"""What XSD 1.1 has and XSD 1.0 has not: said where it is, because a client does without it."""

from __future__ import annotations

from collections.abc import Iterator

from soapwright.errors import Level, Problem
from soapwright.read.parse import Parsed
from soapwright.read.xml import XS

_ELEMENTS = {
    f"{XS}assert": "what xs:assert asks for is not checked",
    f"{XS}assertion": "what xs:assertion asks for is not checked",
    f"{XS}alternative": "an element with xs:alternative is read and written as of its own type alone",
    f"{XS}openContent": "elements that xs:openContent lets in are not read",
    f"{XS}defaultOpenContent": "elements that xs:defaultOpenContent lets in are not read",
    f"{XS}explicitTimezone": "what xs:explicitTimezone asks for is not checked",
}
"""What is read without its meaning, and what that comes to."""


def of_later_version(parsed: Parsed) -> Iterator[Problem]:
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
