"""The content of a case and its output."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from lxml import etree

from .constructs import Construct, Fate

CASES = Path(__file__).parents[1] / "cases"
NAMESPACES = {
    "xs": "http://www.w3.org/2001/XMLSchema",
    "wsdl": "http://schemas.xmlsoap.org/wsdl/",
    "soap": "http://schemas.xmlsoap.org/wsdl/soap/",
    "soap12": "http://schemas.xmlsoap.org/wsdl/soap12/",
    "http": "http://schemas.xmlsoap.org/wsdl/http/",
    "mime": "http://schemas.xmlsoap.org/wsdl/mime/",
    "wsp": "http://schemas.xmlsoap.org/ws/2004/09/policy",
    "wsam": "http://www.w3.org/2007/05/addressing/metadata",
    "sp": "http://docs.oasis-open.org/ws-sx/ws-securitypolicy/200702",
    "mtom": "http://schemas.xmlsoap.org/ws/2004/09/policy/optimizedmimeserialization",
}
_SAID = {Fate.LEFT_OUT: "expected_warnings.txt", Fate.REFUSED: "expected_error.txt"}


def stands_in_case(path: str, case: str) -> bool:
    """Return whether a construct is in one of the documents of a case."""
    return any(document.xpath(f"//{path}", namespaces=NAMESPACES) for document in _documents(case))


@cache
def _documents(case: str) -> list[etree._ElementTree]:
    files = sorted(file for kind in ("*.wsdl", "*.xsd") for file in (CASES / case).glob(kind))
    return [etree.parse(file) for file in files]


def shown_line(construct: Construct) -> str:
    """Return the line in what a case gives that has the construct's text; "" when there is none."""
    if construct.fate in _SAID:
        file = CASES / construct.case / _SAID[construct.fate]
        files = [file] if file.exists() else []
    else:
        found = (CASES / construct.case / "expected").rglob("*.py")
        # Types show more than the methods that use them.
        files = sorted(found, key=lambda file: ("types" not in file.parts, file))
    lines = (line for file in files for line in file.read_text(encoding="utf-8").splitlines())
    candidates = (line for line in lines if not line.lstrip().startswith(("from ", "import ")))
    return next((line.strip() for line in candidates if construct.shown in line), "")


def goes_over_the_wire(case: str) -> bool:
    """Return whether the case has a call that is made, with its request and its answer."""
    return (CASES / case / "call.py").exists()
