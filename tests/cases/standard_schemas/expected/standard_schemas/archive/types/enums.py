# Made by soapwright from standard_schemas/archive. Do not edit.
"""The enumerations and flags of Archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import WireEnum, lazy_classes

__all__ = [
    "RelationshipType",
]


class RelationshipType(WireEnum):
    HTTP_WWW_W3_ORG_2005_08_ADDRESSING_REPLY = "http://www.w3.org/2005/08/addressing/reply"


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
