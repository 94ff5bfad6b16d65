# Made by soapwright from standard_schemas/archive. Do not edit.
"""The enumerations and flags of Archive."""

from __future__ import annotations

from ..._runtime.enums import WireEnum

__all__ = [
    "RelationshipType",
]


class RelationshipType(WireEnum):
    HTTP_WWW_W3_ORG_2005_08_ADDRESSING_REPLY = "http://www.w3.org/2005/08/addressing/reply"
