# Made by soapwright from soap_encoding/depot. Do not edit.
"""The XML namespaces of Depot, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "DEPOT",
    "DEPOT_2",
    "XML_SOAP",
]

XML_SOAP = Namespace("http://xml.apache.org/xml-soap", "xml-soap")
DEPOT = Namespace("https://example.com/depot", "depot")
DEPOT_2 = Namespace("urn:depot", "depot-2")

ALL = (
    XML_SOAP,
    DEPOT,
    DEPOT_2,
)
