"""Check that what the schema files call names are names: they end up in documents and in Python code."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from soapwright.errors import Problem
from soapwright.read.documents import WSDL, XS
from soapwright.read.parse import Parsed


def bad_names(parsed: Parsed) -> Iterator[Problem]:
    """Yield a problem for every definition whose name is no NCName (Namespaces in XML 1.0, 3)."""
    scopes = [scope for _, scope in (*parsed.definitions, *parsed.schemas)]
    for document in {scope.document.location: scope.document for scope in scopes}.values():
        for element in document.root.iter(WSDL + "*", XS + "*"):
            name = element.get("name")
            # Nothing refers to the WSDL as a whole, and some servers put a title there.
            if name is not None and element is not document.root and not _is_name(name):
                yield Problem(document.where(element), f"{name!r} is no XML name", "Correct the name.")


def _is_name(text: str) -> bool:
    try:
        return etree.QName(text).text == text and not text.startswith("{")
    except ValueError:
        return False
