"""A service that echoes messages in SOAP encoding, in the ways in which services write them (SOAP 1.1, 5 and 7)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from lxml import etree

NAMESPACE = "http://soapinterop.org/"
ENCODING = "http://schemas.xmlsoap.org/soap/encoding/"
XSI_TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"
ARRAY_TYPE = f"{{{ENCODING}}}arrayType"
_STRUCT = {"varString": "outputString", "varInt": "outputInteger", "varFloat": "outputFloat"}
_SIMPLE = {"inputString": "varString", "inputInteger": "varInt", "inputFloat": "varFloat"}

STYLES = ("inline", "beside", "beside, scalars too", "first met inside", "untyped", "of soapenc:Array")


class Echo:
    """Answers in one style."""

    def __init__(self, style: str) -> None:
        self._style = style

    def __call__(self, action: str, envelope: etree._Element) -> str:
        """Return the body of the answer to a request."""
        (request,) = envelope[-1]
        assert request.tag == f"{{{NAMESPACE}}}{action}", request.tag
        self._numbers = count()
        self._beside: list[etree._Element] = []
        response = etree.Element(f"{{{NAMESPACE}}}{action}Response", nsmap=request.nsmap)
        for name, node in _returned(action, request):
            response.append(self._copy(node, name))
        written = [etree.tostring(one, encoding="unicode") for one in (response, *self._beside)]
        return f"<s:Body>{''.join(written)}</s:Body>"

    def _copy(self, node: etree._Element, name: str) -> etree._Element:
        """Return a part of the answer: a copy, or a reference to one that stands elsewhere."""
        compound = len(node) > 0
        if self._style.startswith("beside") and (compound or "scalars" in self._style):
            return self._reference(node, name)
        made = etree.Element(name, dict(node.attrib), node.nsmap)
        made.text = node.text
        made.extend([self._copy(child, str(child.tag)) for child in node])
        if self._style == "untyped":
            made.attrib.pop(XSI_TYPE, None)
        if self._style == "of soapenc:Array" and ARRAY_TYPE in made.attrib:
            made.set(XSI_TYPE, "soapenc:Array")
        if self._style == "first met inside" and not compound:
            made.set("id", f"n{next(self._numbers)}")
        return made

    def _reference(self, node: etree._Element, name: str) -> etree._Element:
        own = f"id{next(self._numbers)}"
        made = etree.Element("multiRef", dict(node.attrib), node.nsmap)
        made.set("id", own)
        made.set(f"{{{ENCODING}}}root", "0")
        self._beside.append(made)
        made.text = node.text
        made.extend([self._copy(child, str(child.tag)) for child in node])
        return etree.Element(name, {"href": f"#{own}"})


def _returned(action: str, request: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    """Yield what an operation returns: the name of each part of the response, and what stands in it."""
    if action == "echoStructAsSimpleTypes":
        yield from ((_STRUCT[str(child.tag)], child) for child in request[0])
    elif action == "echoSimpleTypesAsStruct":
        struct = etree.Element("return", nsmap=request.nsmap)
        for child in request:
            child.tag = _SIMPLE[str(child.tag)]
            struct.append(child)
        yield "return", struct
    else:
        yield from (("return", child) for child in request)
