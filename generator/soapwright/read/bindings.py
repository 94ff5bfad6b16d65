"""Check the words of SOAP bindings: their styles and uses, and what they are carried by."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from soapwright.errors import Level, Problem
from soapwright.read.document import Document
from soapwright.read.xml import SOAP_VERSIONS, WSDL

_WORDS = {"style": ("document", "rpc"), "use": ("literal", "encoded")}
"""The values of these attributes; what is none of them is taken for the first (WSDL 1.1, 3.3 and 3.5)."""
_HTTP = (
    "http://schemas.xmlsoap.org/soap/http",
    "http://www.w3.org/2003/05/soap/bindings/HTTP",
    # Not of any specification, and found all the same.
    "http://schemas.xmlsoap.org/soap/https",
    "http://schemas.xmlsoap.org/wsdl/http",
)
_UNKNOWN = "words of SOAP bindings are not known"
_CARRIED = "bindings are not carried by HTTP"


def is_over_http(binding: etree._Element) -> bool:
    """Whether a soap:binding says that HTTP carries it, or does not say what does."""
    transport = binding.get("transport", "").strip().rstrip("/")
    return not transport or transport in _HTTP


def wrong_words(document: Document) -> Iterator[Problem]:
    """Yield a warning for each style, use or transport of a SOAP binding that soapwright does not know."""
    for namespace in SOAP_VERSIONS:
        for element in document.root.iterfind(f"{WSDL}binding//{{{namespace}}}*"):
            for attribute, known in _WORDS.items():
                said = element.get(attribute, known[0])
                if said.strip() not in known:
                    yield _unknown(document, element, attribute, said, known)
            if etree.QName(element).localname == "binding" and not is_over_http(element):
                what = f"the transport of this binding is {element.get('transport')!r}, and not HTTP"
                hint = "The client speaks SOAP over HTTP: give it a url that answers so, or use another port."
                yield Problem(document.where(element), what, hint, Level.WARNING, _CARRIED)


def _unknown(
    document: Document, element: etree._Element, attribute: str, said: str, known: tuple[str, ...]
) -> Problem:
    name = etree.QName(element).localname
    what = f"{attribute} of soap:{name} is {said!r}; it is taken for {known[0]}"
    hint = f"Write {' or '.join(known)}."
    return Problem(document.where(element), what, hint, Level.WARNING, _UNKNOWN)
