# Made by soapwright from encoded_faults/bank. Do not edit.
"""The types of Bank that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ..._runtime.wire import UNQUALIFIED, Array

__all__ = [
    "TYPES",
    "Reasons",
]

Reasons = Array("item", "xs:string", UNQUALIFIED, nillable=True, dimensions=1)
TYPES = {
    "{urn:bank}Refusal": "Refusal",
    "{urn:bank}Overdrawn": "Overdrawn",
    "{urn:bank}Reasons": "Reasons",
}
