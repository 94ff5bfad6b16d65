"""Check the style, use and transport of SOAP bindings."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from soapwright.errors import Level, Problem
from soapwright.read.document import Document
from soapwright.read.xml import SOAP_VERSIONS, WSDL

_WORDS = {"style": ("document", "rpc"), "use": ("literal", "encoded")}
"""The values of these attributes; any other value is treated as the first (WSDL 1.1, 3.3 and 3.5)."""
_HTTP = (
    "http://schemas.xmlsoap.org/soap/http",
    "http://www.w3.org/2003/05/soap/bindings/HTTP",
    # Not in any specification, but used in practice.
    "http://schemas.xmlsoap.org/soap/https",
    "http://schemas.xmlsoap.org/wsdl/http",
)
_UNKNOWN = "SOAP bindings have unknown words"
_CARRIED = "bindings do not use HTTP"


def is_over_http(binding: etree._Element) -> bool:
    """Return whether a soap:binding uses HTTP, or does not state its transport."""
    transport = binding.get("transport", "").strip().rstrip("/")
    return not transport or transport in _HTTP


def wrong_words(document: Document) -> Iterator[Problem]:
    """Yield a warning for each style, use or transport of a SOAP binding that is not supported."""
    for namespace in SOAP_VERSIONS:
        for element in document.root.iterfind(f"{WSDL}binding//{{{namespace}}}*"):
            for attribute, known in _WORDS.items():
                said = element.get(attribute, known[0])
                if said.strip() not in known:
                    yield _unknown(document, element, attribute, said, known)
            if etree.QName(element).localname == "binding" and not is_over_http(element):
                what = f"the transport of this binding is {element.get('transport')!r}, not HTTP"
                hint = "Clients speak SOAP over HTTP: give them a URL that does, or use another port."
                yield Problem(document.where(element), what, hint, Level.WARNING, _CARRIED)


def _unknown(
    document: Document, element: etree._Element, attribute: str, said: str, known: tuple[str, ...]
) -> Problem:
    name = etree.QName(element).localname
    what = f"{attribute} of soap:{name} is {said!r}; it is read as {known[0]}"
    hint = f"Write {' or '.join(known)}."
    return Problem(document.where(element), what, hint, Level.WARNING, _UNKNOWN)
